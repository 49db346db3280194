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

/** Builds what is stale, or runs the tests. Ends with 0 when the second half may go on. */
public final class Bangun {

  private static final Pattern MODUL = Pattern.compile("Building Runut: (\\w+)");
  private static final int JAVA_TERENDAH = 17;

  private final Pilihan pilihan;
  private final Usang usang;
  private final PaketKeycloak keycloak;

  Bangun(Pilihan pilihan) {
    this.pilihan = pilihan;
    this.usang = new Usang(pilihan.akar());
    this.keycloak = new PaketKeycloak(pilihan.akar());
  }

  /** Called by the script with the user's own arguments, in the checkout's folder. */
  public static void main(String[] argumen) {
    try {
      Pilihan pilihan = Pilihan.baca(List.of(argumen), Path.of("").toAbsolutePath());
      if (Runtime.version().feature() < JAVA_TERENDAH) {
        throw new SalahPakai(
            "Runut perlu JDK 17 atau lebih baru, yang terpasang " + Runtime.version() + ".");
      }
      if (pilihan.perintah() == Perintah.TEST) {
        System.exit(new Pengujian(pilihan.akar()).jalankan());
      }
      new Bangun(pilihan).jalankan();
    } catch (SalahPakai salah) {
      Layar.tulis(salah.getMessage());
      System.exit(2);
    }
  }

  void jalankan() {
    if (!pilihan.perintah().perluBangunan()) {
      if (!Files.exists(pilihan.akar().resolve("ear/target/classes"))) {
        throw new SalahPakai("Belum ada yang dibangun di sini; mulailah dengan ./runut run.");
      }
      return;
    }
    if (pilihan.bersih()) {
      bersihkan();
    }
    boolean server = usang.server();
    boolean perluMaven = server || usang.aplikasi();
    long mulai = System.currentTimeMillis();
    CompletableFuture<Void> diSamping = siapkanKeycloakDiSamping();
    if (perluMaven) {
      maven(server);
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

  /** Only what the build or the demo has made: never a folder that somebody named by mistake. */
  private void bersihkan() {
    Path data = pilihan.data();
    if (Files.exists(data) && !Files.exists(data.resolve("kunci")) && !kosong(data)) {
      throw new SalahPakai(data + " bukan data Runut, jadi tidak dibuang.");
    }
    Path pemegang = data.resolve("proses/peluncur");
    if (Files.exists(pemegang) && Pemegang.hidup(pemegang)) {
      throw new SalahPakai("Runut sedang berjalan dengan data ini; ./runut stop dahulu.");
    }
    Pohon.hapus(data);
    for (String modul : List.of("persistence", "ejb", "web", "ear")) {
      Pohon.hapus(pilihan.akar().resolve(modul).resolve("target"));
    }
  }

  private static boolean kosong(Path folder) {
    try (var isi = Files.list(folder)) {
      return isi.findAny().isEmpty();
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
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

  private void maven(boolean server) {
    Layar.tulis(
        "Membangun%s ...", server ? " (yang pertama kali mengunduh pustaka, bisa lama)" : "");
    usang.lupakan();
    List<String> perintah =
        new ArrayList<>(
            List.of("mvn", "-B", "-ntp", "package", "-DskipTests", "-Dspotless.check.skip=true"));
    perintah.add("-Drunut.arsip.lewati=true");
    perintah.add("-Drunut.server.lewati=" + !server);
    Path log = pilihan.akar().resolve("target/bangun.log");
    int hasil =
        Jalan.sampaiSelesai(perintah, pilihan.akar(), mavenRingan(), log, Bangun::sebutModul);
    if (hasil != 0) {
      galat(log);
      throw new SalahPakai("Bangunan gagal; selengkapnya di " + log + ".");
    }
  }

  /** Short-lived JVMs do not repay what the optimising compiler costs. */
  static Map<String, String> mavenRingan() {
    String ada = System.getenv().getOrDefault("MAVEN_OPTS", "");
    return Map.of("MAVEN_OPTS", (ada + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC").strip());
  }

  private static void sebutModul(String baris) {
    Matcher cocok = MODUL.matcher(baris);
    if (cocok.find()) {
      Layar.tulis("  " + cocok.group(1));
    }
  }

  private static void galat(Path log) {
    try (var baris = Files.lines(log)) {
      baris.filter(b -> b.contains("ERROR")).limit(20).forEach(Layar::tulis);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }
}
