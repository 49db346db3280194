package id.runut.naskah.entity;

/** Urgency of a letter as it is printed on it. */
public enum SifatNaskah {
  BIASA("Biasa"),
  PENTING("Penting"),
  SEGERA("Segera"),
  SANGAT_SEGERA("Sangat Segera");

  private final String sebutan;

  SifatNaskah(String sebutan) {
    this.sebutan = sebutan;
  }

  /** The urgency as it is written. */
  public String sebutan() {
    return sebutan;
  }
}
