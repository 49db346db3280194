package id.runut.peluncur.bangun;

/** What the launcher can be told to do. */
public enum Perintah {
  RUN("bangun yang usang, jalankan portal, ikuti catatannya; Ctrl-C menghentikan"),
  DEPLOY("bangun yang usang dan pasang ke portal yang sedang berjalan"),
  STATUS("apa yang sedang berjalan dan di mana"),
  STOP("hentikan portal yang berjalan dengan data ini"),
  TEST("jalankan semua pengujian, sampai peramban");

  private final String keterangan;

  Perintah(String keterangan) {
    this.keterangan = keterangan;
  }

  /** The word that is typed. */
  public String kata() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** One line for the usage text. */
  public String keterangan() {
    return keterangan;
  }

  /** Whether the portal must be built before. */
  public boolean perluBangunan() {
    return this == RUN || this == DEPLOY;
  }
}
