package id.runut.umum.entity;

/**
 * How closely a letter is kept (Permendagri 1/2023): the axis beside urgency. What is {@link
 * #RAHASIA} or more is found by nobody who is not named in it, appears in no notice with its
 * subject, and each look at it is recorded.
 */
public enum SifatKeamanan {
  BIASA("B"),
  TERBATAS("T"),
  RAHASIA("R"),
  SANGAT_RAHASIA("SR");

  private final String kode;

  SifatKeamanan(String kode) {
    this.kode = kode;
  }

  /** The letters that stand before the number. */
  public String kode() {
    return kode;
  }

  /** Whether it is hidden from search and notices. */
  public boolean tertutup() {
    return this == RAHASIA || this == SANGAT_RAHASIA;
  }
}
