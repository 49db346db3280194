package id.runut.bagan.control;

/** A point of a drawing; x grows to the right, y downwards. */
public record Titik(double x, double y) {

  /** The same point with its axes exchanged. */
  Titik dibalik() {
    return new Titik(y, x);
  }

  Titik geser(double dx, double dy) {
    return new Titik(x + dx, y + dy);
  }
}
