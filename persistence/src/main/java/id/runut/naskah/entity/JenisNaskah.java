package id.runut.naskah.entity;

/** Kinds of official letter that the portal makes; each has its own layout (DOMAIN 2.3). */
public enum JenisNaskah {
  SURAT_DINAS("Surat Dinas"),
  SURAT_PENGANTAR("Surat Pengantar"),
  REKAPITULASI("Rekapitulasi");

  private final String sebutan;

  JenisNaskah(String sebutan) {
    this.sebutan = sebutan;
  }

  /** The kind as it is written. */
  public String sebutan() {
    return sebutan;
  }
}
