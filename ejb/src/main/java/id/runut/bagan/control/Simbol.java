package id.runut.bagan.control;

/**
 * A symbol in its place.
 *
 * @param langkah number of the step; 0 for a connector
 * @param huruf letter of a connector, the same on both pages; null for the others
 * @param bersama whether it stands beside the step's own symbol, for somebody who takes part
 */
public record Simbol(Bentuk bentuk, Kotak kotak, int langkah, String huruf, boolean bersama) {

  /** Where an arrow may touch it; dx and dy point outwards. */
  enum Sisi {
    ATAS(0, -1),
    KANAN(1, 0),
    BAWAH(0, 1),
    KIRI(-1, 0);

    final int dx;
    final int dy;

    Sisi(int dx, int dy) {
      this.dx = dx;
      this.dy = dy;
    }

    boolean mendatar() {
      return dx != 0;
    }
  }

  /** The middle of a side. */
  Titik pada(Sisi sisi) {
    return switch (sisi) {
      case ATAS -> new Titik(kotak.tengahX(), kotak.y());
      case BAWAH -> new Titik(kotak.tengahX(), kotak.bawah());
      case KIRI -> new Titik(kotak.x(), kotak.tengahY());
      case KANAN -> new Titik(kotak.kanan(), kotak.tengahY());
    };
  }

  Titik tengah() {
    return new Titik(kotak.tengahX(), kotak.tengahY());
  }

  /** A point of the left or right outline, above or below its middle. */
  Titik pada(Sisi sisi, double selisih) {
    double masuk = masuk(Math.abs(selisih));
    return pada(sisi).geser(sisi == Sisi.KIRI ? masuk : -masuk, selisih);
  }

  /** How far the outline has drawn back from the rectangle at a height beside its middle. */
  private double masuk(double selisih) {
    double setengah = kotak.tinggi() / 2;
    return switch (bentuk) {
      case KEGIATAN, PENGHUBUNG -> 0;
      case KEPUTUSAN -> kotak.lebar() / 2 * selisih / setengah;
      case TERMINATOR -> setengah - Math.sqrt(setengah * setengah - selisih * selisih);
    };
  }
}
