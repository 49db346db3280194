package id.runut.peluncur.bangun;

import java.util.List;
import java.util.Locale;

/** What the launcher can be told to do. */
public enum Perintah {
  RUN(
      "bangun yang usang, jalankan portal, ikuti catatannya; Ctrl-C menghentikan",
      Pilihan.GESER,
      Pilihan.BERSIH,
      Pilihan.DATA),
  DEPLOY(
      "bangun yang usang dan pasang ke portal yang sedang berjalan", Pilihan.GESER, Pilihan.DATA),
  STATUS("apa yang sedang berjalan dan di mana", Pilihan.GESER, Pilihan.DATA),
  STOP("hentikan portal yang berjalan dengan data ini", Pilihan.GESER, Pilihan.DATA),
  TEST("jalankan semua pengujian, sampai peramban"),
  BENCH("ukur meja kerja pada seribu dan sejuta tugas, dengan rencana kuerinya"),
  HELP("tampilkan penjelasan ini");

  private final String keterangan;
  private final List<String> pilihan;

  Perintah(String keterangan, String... pilihan) {
    this.keterangan = keterangan;
    this.pilihan = List.of(pilihan);
  }

  /** The word that is typed. */
  public String kata() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One line for the usage text. */
  String keterangan() {
    return keterangan;
  }

  /** Whether an option means anything to this command. */
  boolean mengenal(String pilihan) {
    return this.pilihan.contains(pilihan);
  }
}
