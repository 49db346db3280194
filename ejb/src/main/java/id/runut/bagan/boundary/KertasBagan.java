package id.runut.bagan.boundary;

/** Paper of a printed form, lying; measures in points. */
public enum KertasBagan {
  A4(841.9, 595.3),
  /** 215 x 330 mm, which many agencies call folio. */
  F4(935.4, 609.4);

  private final double lebar;
  private final double tinggi;

  KertasBagan(double lebar, double tinggi) {
    this.lebar = lebar;
    this.tinggi = tinggi;
  }

  public double lebar() {
    return lebar;
  }

  public double tinggi() {
    return tinggi;
  }
}
