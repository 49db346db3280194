package id.runut.peluncur.bangun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds what is stale. */
@SuppressWarnings("try") // locks are held, not used
public final class Bangun {

  private static final Pattern MODUL = Pattern.compile("Building Runut: (\\w+)");
  private static final int GALAT_TERBANYAK = 20;

  private final Path akar;
  private final KunciBangunan kunci;
  private final PaketKeycloak keycloak;

  public Bangun(Path akar) {
    this.akar = akar;
    this.kunci = new KunciBangunan(akar);
    this.keycloak = new PaketKeycloak(akar);
  }

  /**
   * Builds for a portal that is about to run from this checkout, and keeps others from replacing
   * the server under it.
   *
   * @param bersih throw away first what was built before
   * @throws SalahPakai when it does not build
   */
  public void untukDijalankan(boolean bersih) {
    try (Kunci membangun = kunci.bangun()) {
      if (bersih) {
        bersihkan();
      }
      bangunYangUsang();
      kunci.pakaiServer();
    }
  }

  /**
   * Builds for a portal that is running from this checkout.
   *
   * @throws SalahPakai when it does not build, or when the server itself has to be replaced
   */
  public void untukDipasang() {
    try (Kunci membangun = kunci.bangun()) {
      bangunYangUsang();
    }
  }

  private void bersihkan() {
    try (Kunci server = kunci.gantiServer()) {
      for (String modul : HasilUji.MODUL) {
        Pohon.hapus(akar.resolve(modul).resolve("target"));
      }
    }
  }

  private void bangunYangUsang() {
    Usang usang = new Usang(akar);
    long mulai = System.currentTimeMillis();
    CompletableFuture<Void> diSamping = siapkanKeycloakDiSamping();
    boolean perluMaven = usang.server() || usang.aplikasi();
    if (usang.server()) {
      try (Kunci server = kunci.gantiServer()) {
        maven(usang);
      }
    } else if (perluMaven) {
      maven(usang);
    }
    tunggu(diSamping);
    if (!keycloak.siap()) {
      Layar.tulis("Menyiapkan Keycloak ...");
      keycloak.siapkan(keycloak.arsipBangunan());
    }
    if (perluMaven) {
      usang.catat();
      Layar.tulis("Terbangun dalam " + Layar.lama(System.currentTimeMillis() - mulai) + ".");
    }
  }

  private CompletableFuture<Void> siapkanKeycloakDiSamping() {
    if (keycloak.siap() || !Files.exists(keycloak.arsipDugaan())) {
      return CompletableFuture.completedFuture(null);
    }
    return CompletableFuture.runAsync(() -> keycloak.siapkan(keycloak.arsipDugaan()));
  }

  private static void tunggu(CompletableFuture<Void> pekerjaan) {
    try {
      pekerjaan.join();
    } catch (CompletionException gagal) {
      if (gagal.getCause() instanceof SalahPakai salah) {
        throw salah;
      }
      throw gagal;
    }
  }

  private void maven(Usang usang) {
    boolean server = usang.server();
    Layar.tulis(
        "Membangun%s ...", server ? " (yang pertama kali mengunduh pustaka, bisa lama)" : "");
    usang.lupakan();
    usang.bersihkanYangHilangSumbernya();
    List<String> perintah =
        new ArrayList<>(
            List.of(
                "mvn",
                "-B",
                "-ntp",
                "package",
                "-Dmaven.test.skip=true",
                "-Dspotless.check.skip=true"));
    perintah.add("-Drunut.arsip.lewati=true");
    perintah.add("-Drunut.server.lewati=" + !server);
    Path log = akar.resolve("target/bangun.log");
    int hasil = Jalan.sampaiSelesai(perintah, akar, lingkunganMaven(), log, Bangun::sebutModul);
    if (hasil != 0) {
      galat(log);
      throw new SalahPakai("Bangunan gagal; selengkapnya di " + log + ".");
    }
  }

  /**
   * The JDK that runs the launcher builds too, whatever else is installed; and short-lived JVMs do
   * not repay what the optimising compiler costs.
   */
  static Map<String, String> lingkunganMaven() {
    String ada = System.getenv().getOrDefault("MAVEN_OPTS", "");
    return Map.of(
        "JAVA_HOME",
        System.getProperty("java.home"),
        "MAVEN_OPTS",
        (ada + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC").strip());
  }

  private static void sebutModul(String baris) {
    Matcher cocok = MODUL.matcher(baris);
    if (cocok.find()) {
      Layar.tulis("  " + cocok.group(1));
    }
  }

  private static void galat(Path log) {
    try (var baris = Files.lines(log)) {
      baris.filter(b -> b.contains("ERROR")).limit(GALAT_TERBANYAK).forEach(Layar::tulis);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }
}
