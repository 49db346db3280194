package id.runut.naskah.entity;

/** Kinds of official letter that the portal makes; each has its own layout (DOMAIN 2.3). */
public enum JenisNaskah {
  SURAT_DINAS("Surat Dinas", true),
  NOTA_DINAS("Nota Dinas", true),
  UNDANGAN("Surat Undangan", true),
  KEPUTUSAN("Keputusan", false),
  SURAT_PENGANTAR("Surat Pengantar", true),
  LAPORAN("Laporan", false),
  PERJANJIAN_KINERJA("Perjanjian Kinerja", false),
  /** Indicators, action plans and what else the cycle of performance puts on paper. */
  DOKUMEN_KINERJA("Dokumen Kinerja", false),
  /** Papers for work inside the agency: schedules, forms. */
  DOKUMEN_KERJA("Dokumen Kerja", false),
  REKAPITULASI("Rekapitulasi", false),
  NOTULA("Notula", false),
  DAFTAR_HADIR("Daftar Hadir", false);

  private final String sebutan;
  private final boolean berkepada;

  JenisNaskah(String sebutan, boolean berkepada) {
    this.sebutan = sebutan;
    this.berkepada = berkepada;
  }

  /** The kind as it is written. */
  public String sebutan() {
    return sebutan;
  }

  /** Whether it is addressed to somebody. */
  public boolean berkepada() {
    return berkepada;
  }
}
