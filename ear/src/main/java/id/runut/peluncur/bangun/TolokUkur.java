package id.runut.peluncur.bangun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code ./runut bench}: measures what must stay fast however much there is, as ratios within one
 * run, and shows how the database goes about it. Nothing fails when it is slow: that is for people
 * to judge.
 */
@SuppressWarnings("try") // locks are held, not used
public final class TolokUkur {

  private static final List<String> PERINTAH =
      List.of(
          "mvn",
          "-B",
          "-ntp",
          "test",
          "-pl",
          "ejb",
          "-am",
          "-Dtest=*TolokUkur",
          "-Dsurefire.failIfNoSpecifiedTests=false",
          "-Dspotless.check.skip=true");

  private final Path akar;
  private final Path hasil;

  public TolokUkur(Path akar) {
    this.akar = akar;
    this.hasil = akar.resolve("ejb/target/tolok-ukur/meja-kerja.txt");
  }

  /**
   * Measures, and writes the results to the screen.
   *
   * @return the exit code: 0 when everything could be measured
   */
  public int jalankan() {
    Layar.tulis("Mengukur meja kerja pada 1.000 dan 1.000.000 tugas terbuka ...");
    Path log = akar.resolve("target/tolok-ukur.log");
    try (Kunci membangun = new KunciBangunan(akar).bangun()) {
      Files.deleteIfExists(hasil);
      int kode =
          Jalan.sampaiSelesai(PERINTAH, akar, Bangun.lingkunganMaven(), log, TolokUkur::abaikan);
      if (kode != 0 || !Files.exists(hasil)) {
        Layar.tulis("Pengukuran gagal; selengkapnya di " + log + ".");
        return 1;
      }
      Files.readAllLines(hasil).forEach(Layar::tulis);
      return 0;
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /** Maven's own lines stay in the log. */
  private static void abaikan(String baris) {}
}
