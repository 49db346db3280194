package id.runut.peluncur.bangun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
  private final PaketServer server;

  public Bangun(Path akar) {
    this.akar = akar;
    this.kunci = new KunciBangunan(akar);
    this.keycloak = new PaketKeycloak(akar);
    this.server = new PaketServer(akar);
  }

  /**
   * Builds for a portal that is about to run from this checkout, and keeps others from replacing
   * the server under it. Returns when the services can be started; where only the application is
   * stale, it is still being built then.
   *
   * @param bersih throw away first what was built before, also what is kept for all checkouts
   * @return done when the application is built; fails with {@link SalahPakai}
   * @throws SalahPakai when it does not build
   */
  public CompletableFuture<Void> untukDijalankan(boolean bersih) {
    Kunci membangun = kunci.bangun();
    try {
      if (bersih) {
        bersihkan();
      }
      Usang usang = new Usang(akar);
      bangunLandasan(usang);
      kunci.pakaiServer();
      return CompletableFuture.runAsync(() -> bangunAplikasi(usang))
          .whenComplete((selesai, gagal) -> membangun.close());
    } catch (RuntimeException gagal) {
      membangun.close();
      throw gagal;
    }
  }

  /**
   * Builds for a portal that is running from this checkout.
   *
   * @throws SalahPakai when it does not build, or when the server itself has to be replaced
   */
  public void untukDipasang() {
    try (Kunci membangun = kunci.bangun()) {
      Usang usang = new Usang(akar);
      bangunLandasan(usang);
      bangunAplikasi(usang);
    }
  }

  /** Lays out what the services of a test run need beside what Maven itself has just built. */
  public void untukDiuji() {
    server.lengkapi(new Usang(akar).sidikServer());
  }

  private void bersihkan() {
    try (Kunci mengganti = kunci.gantiServer()) {
      keycloak.lupakan();
      server.lupakan(new Usang(akar).sidikServer());
      for (String modul : HasilUji.MODUL) {
        Pohon.hapus(akar.resolve(modul).resolve("target"));
      }
    }
  }

  /** All that the services need to start, for which the application need not be there. */
  private void bangunLandasan(Usang usang) {
    CompletableFuture<Void> diSamping = siapkanKeycloakDiSamping();
    if (usang.server()) {
      try (Kunci mengganti = kunci.gantiServer()) {
        if (server.ambil(usang.sidikServer())) {
          usang.catatServer();
        } else {
          maven(usang, true);
          server.lengkapi(usang.sidikServer());
          server.simpan(usang.sidikServer());
        }
      }
    }
    server.lengkapi(usang.sidikServer());
    tunggu(diSamping);
    if (!keycloak.siap()) {
      Layar.tulis("Menyiapkan Keycloak ...");
      keycloak.siapkan(keycloak.arsipBangunan());
    }
  }

  private void bangunAplikasi(Usang usang) {
    if (usang.aplikasi()) {
      maven(usang, false);
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

  private void maven(Usang usang, boolean denganServer) {
    long mulai = System.currentTimeMillis();
    Layar.tulis(
        "Membangun%s ...", denganServer ? " (yang pertama kali mengunduh pustaka, bisa lama)" : "");
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
    perintah.add("-Drunut.server.lewati=" + !denganServer);
    Path log = akar.resolve("target/bangun.log");
    int hasil = Jalan.sampaiSelesai(perintah, akar, lingkungan(), log, Bangun::sebutModul);
    if (hasil != 0) {
      galat(log);
      throw new SalahPakai("Bangunan gagal; selengkapnya di " + log + ".");
    }
    usang.catat();
    Layar.tulis("Terbangun dalam " + Layar.lama(System.currentTimeMillis() - mulai) + ".");
  }

  private static Map<String, String> lingkungan() {
    Map<String, String> semua = new HashMap<>(lingkunganMaven());
    semua.putAll(OpsiJava.siapCepat());
    return semua;
  }

  /**
   * The JDK that runs the launcher builds too, whatever else is installed; and a short-lived JVM
   * does not repay what the optimising compiler costs. The processes that it starts choose for
   * themselves, for tests take their time.
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
