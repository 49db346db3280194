package id.runut.rapat.entity;

/** The papers that a closed meeting leaves. */
public enum JenisDokumenRapat {
  NOTULA("Notula"),
  DAFTAR_HADIR("Daftar Hadir"),
  DOKUMENTASI("Dokumentasi Kegiatan");

  private final String sebutan;

  JenisDokumenRapat(String sebutan) {
    this.sebutan = sebutan;
  }

  /** The kind as it is written. */
  public String sebutan() {
    return sebutan;
  }
}
