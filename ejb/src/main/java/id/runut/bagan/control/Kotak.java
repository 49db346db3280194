package id.runut.bagan.control;

/** An upright rectangle; x and y are those of its upper left corner, y grows downwards. */
public record Kotak(double x, double y, double lebar, double tinggi) {

  static Kotak berpusat(double tengahX, double tengahY, double lebar, double tinggi) {
    return new Kotak(tengahX - lebar / 2, tengahY - tinggi / 2, lebar, tinggi);
  }

  public double kanan() {
    return x + lebar;
  }

  public double bawah() {
    return y + tinggi;
  }

  public double tengahX() {
    return x + lebar / 2;
  }

  public double tengahY() {
    return y + tinggi / 2;
  }

  /** The same rectangle, larger by {@code tepi} on every side, or smaller when it is negative. */
  public Kotak diperbesar(double tepi) {
    return new Kotak(x - tepi, y - tepi, lebar + 2 * tepi, tinggi + 2 * tepi);
  }

  public boolean bertumpuk(Kotak lain) {
    return x < lain.kanan() && lain.x < kanan() && y < lain.bawah() && lain.y < bawah();
  }

  /** Whether an upright or level line passes through the inside. */
  public boolean dilalui(Titik a, Titik b) {
    return Math.min(a.x(), b.x()) < kanan()
        && Math.max(a.x(), b.x()) > x
        && Math.min(a.y(), b.y()) < bawah()
        && Math.max(a.y(), b.y()) > y;
  }

  Kotak geser(double dx, double dy) {
    return new Kotak(x + dx, y + dy, lebar, tinggi);
  }

  Kotak dibalik() {
    return new Kotak(y, x, tinggi, lebar);
  }
}
