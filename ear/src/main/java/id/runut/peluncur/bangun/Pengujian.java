package id.runut.peluncur.bangun;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code ./runut test}: every test there is, cheapest first, and one plain closing line. */
@SuppressWarnings("try") // locks are held, not used
public final class Pengujian {

  /** What an earlier build has left must neither pass a test nor be counted. */
  private static final List<String> HASIL_LAMA =
      List.of("classes", "test-classes", "surefire-reports", "failsafe-reports");

  private final Path akar;

  public Pengujian(Path akar) {
    this.akar = akar;
  }

  /**
   * Runs them. The server is built anew on the way, so no portal may be running from it.
   *
   * @return the exit code: 0 only when everything ran and nothing failed
   */
  public int jalankan() {
    long mulai = System.currentTimeMillis();
    HasilUji hasil;
    try {
      hasil = semua();
    } catch (SalahPakai salah) {
      hasil = new HasilUji(0, 0, 0, List.of()).denganGagal(salah.getMessage());
    }
    hasil.yangGagal().forEach(nama -> Layar.tulis("GAGAL " + nama));
    Layar.tulis("Selesai dalam " + Layar.lama(System.currentTimeMillis() - mulai) + ".");
    Layar.tulis(hasil.ringkasan());
    return hasil.gagal() == 0 && hasil.lulus() > 0 ? 0 : 1;
  }

  private HasilUji semua() {
    KunciBangunan kunci = new KunciBangunan(akar);
    try (Kunci membangun = kunci.bangun();
        Kunci server = kunci.gantiServer()) {
      siapkanPeramban();
      Usang usang = new Usang(akar);
      usang.lupakan();
      buangHasilLama();
      int kode =
          tahap(
              "format dan arsitektur",
              "test",
              "-Dtest=AturanRumahTest",
              "-Dsurefire.failIfNoSpecifiedTests=false");
      if (kode == 0) {
        kode = tahap("unit, integrasi pada PostgreSQL, peramban", "verify", "-fae");
      }
      HasilUji hasil = HasilUji.kumpulkan(akar);
      if (kode == 0) {
        usang.catat();
      } else if (hasil.gagal() == 0) {
        // What did not compile has no report; neither has a test run that was killed.
        return hasil.denganGagal(
            "bangunan (Maven berhenti dengan kode " + kode + ", lihat di atas)");
      }
      return hasil;
    }
  }

  private void buangHasilLama() {
    for (String modul : HasilUji.MODUL) {
      for (String hasilLama : HASIL_LAMA) {
        Pohon.hapus(akar.resolve(modul).resolve("target").resolve(hasilLama));
      }
    }
  }

  private int tahap(String nama, String... tujuan) {
    Layar.tulis("== " + nama);
    List<String> perintah = new ArrayList<>(List.of("mvn", "-B", "-ntp"));
    perintah.addAll(List.of(tujuan));
    Path log = akar.resolve("target/uji-" + tujuan[0] + ".log");
    return Jalan.sampaiSelesai(perintah, akar, Bangun.lingkunganMaven(), log, Layar::tulis);
  }

  private static void siapkanPeramban() {
    if (Files.isExecutable(Path.of("/usr/bin/chromium"))) {
      return;
    }
    Layar.tulis("Memasang Chromium lewat apt-get ...");
    boolean root = "root".equals(System.getProperty("user.name"));
    String[] awalan = root ? new String[] {} : new String[] {"sudo", "-n"};
    boolean terpasang =
        Jalan.berhasil(gabung(awalan, "apt-get", "update"))
            && Jalan.berhasil(gabung(awalan, "apt-get", "install", "-y", "chromium"));
    if (!terpasang) {
      throw new SalahPakai(
          "Pengujian peramban perlu Chromium, dan apt-get tidak dapat memasangnya;"
              + " pasanglah paket chromium, lalu jalankan ./runut test lagi.");
    }
  }

  private static String[] gabung(String[] awalan, String... sisa) {
    List<String> semua = new ArrayList<>(List.of(awalan));
    semua.addAll(List.of(sisa));
    return semua.toArray(String[]::new);
  }
}
