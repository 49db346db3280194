package id.runut.naskah.entity;

/** Kinds of official letter that the portal makes; each has its own layout (DOMAIN 2.3). */
public enum JenisNaskah {
  SURAT_DINAS("Surat Dinas", KeluargaNaskah.KORESPONDENSI, true),
  NOTA_DINAS("Nota Dinas", KeluargaNaskah.KORESPONDENSI, true),
  UNDANGAN("Surat Undangan", KeluargaNaskah.KORESPONDENSI, true),
  SURAT_PERINTAH_TUGAS("Surat Perintah Tugas", KeluargaNaskah.PENUGASAN, false),
  KEPUTUSAN("Keputusan", KeluargaNaskah.PENETAPAN, false),
  SURAT_PENGANTAR("Surat Pengantar", KeluargaNaskah.KHUSUS, true),
  TANDA_TERIMA("Tanda Terima", KeluargaNaskah.KHUSUS, true),
  LAPORAN("Laporan", KeluargaNaskah.KHUSUS, false),
  PERJANJIAN_KINERJA("Perjanjian Kinerja", KeluargaNaskah.KHUSUS, false),
  /** Indicators, action plans and what else the cycle of performance puts on paper. */
  DOKUMEN_KINERJA("Dokumen Kinerja", KeluargaNaskah.KHUSUS, false),
  /** Papers for work inside the agency: schedules, forms. */
  DOKUMEN_KERJA("Dokumen Kerja", KeluargaNaskah.KHUSUS, false),
  REKAPITULASI("Rekapitulasi", KeluargaNaskah.KHUSUS, false),
  NOTULA("Notula", KeluargaNaskah.KHUSUS, false),
  DAFTAR_HADIR("Daftar Hadir", KeluargaNaskah.KHUSUS, false),
  /** The checklist of what has to be enclosed. */
  DAFTAR_PERIKSA("Daftar Periksa Kelengkapan", KeluargaNaskah.KHUSUS, false);

  private final String sebutan;
  private final KeluargaNaskah keluarga;
  private final boolean berkepada;

  JenisNaskah(String sebutan, KeluargaNaskah keluarga, boolean berkepada) {
    this.sebutan = sebutan;
    this.keluarga = keluarga;
    this.berkepada = berkepada;
  }

  /** The kind as it is written. */
  public String sebutan() {
    return sebutan;
  }

  public KeluargaNaskah keluarga() {
    return keluarga;
  }

  /** Whether it is addressed to somebody. */
  public boolean berkepada() {
    return berkepada;
  }

  /** Whether it lists what goes along with it. */
  public boolean berdaftarKirim() {
    return this == SURAT_PENGANTAR || this == TANDA_TERIMA;
  }
}
