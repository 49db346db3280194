package id.runut.ujung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The archive as an operator unpacks it: complete, and refusing what must not run in production.
 */
class ArsipServerIT {

  private static final int MENOLAK = 78;
  private static final Map<String, String> LENGKAP =
      Map.of(
          "RUNUT_DB_URL", "jdbc:postgresql://127.0.0.1:1/runut",
          "RUNUT_DB_USER", "runut",
          "RUNUT_DB_PASSWORD", "a",
          "RUNUT_OIDC_URL", "http://127.0.0.1:1/realms/runut",
          "RUNUT_OIDC_SECRET", "b",
          "RUNUT_KUNCI_INDUK", "0123456789abcdef0123456789abcdef",
          "RUNUT_ALAMAT", "https://runut.example");

  @TempDir static Path tempat;

  private static Path server;

  @BeforeAll
  static void bongkar() throws IOException, InterruptedException {
    Process tar =
        new ProcessBuilder("tar", "xzf", System.getProperty("runut.arsip"))
            .directory(tempat.toFile())
            .inheritIO()
            .start();
    assertEquals(0, tar.waitFor());
    try (Stream<Path> isi = Files.list(tempat)) {
      server = isi.findFirst().orElseThrow();
    }
  }

  @Test
  void arsipLengkapTanpaPenggunaDemo() throws IOException {
    assertTrue(Files.exists(server.resolve("standalone/deployments/runut.ear")));
    assertTrue(Files.exists(server.resolve("README-RUNUT.md")));
    assertTrue(Files.exists(server.resolve("docs/operasi.md")));
    assertTrue(Files.readString(server.resolve("LICENSE")).contains("AFFERO"));
    assertTrue(Files.exists(server.resolve("keycloak/themes/runut/login/theme.properties")));
    String realm = Files.readString(server.resolve("keycloak/runut-realm.json"));
    assertFalse(realm.contains("runut-demo-"), "demo passwords in the production realm");
  }

  @Test
  void tanpaVariabelServerMenolakDanMenyebutnya() throws IOException, InterruptedException {
    Hasil hasil = jalankan(Map.of());
    assertEquals(MENOLAK, hasil.kode);
    assertTrue(hasil.teks.contains("RUNUT_OIDC_SECRET belum diisi."), hasil.teks);
    assertTrue(hasil.teks.contains("RUNUT_DB_URL belum diisi."), hasil.teks);
  }

  @Test
  void rahasiaDemoDitolakDiProduksi() throws IOException, InterruptedException {
    Map<String, String> nilai = new HashMap<>(LENGKAP);
    nilai.put("RUNUT_ENV", "produksi");
    nilai.put("RUNUT_OIDC_SECRET", "runut-demo-portal");
    Hasil hasil = jalankan(nilai);
    assertEquals(MENOLAK, hasil.kode);
    assertTrue(hasil.teks.contains("RUNUT_OIDC_SECRET masih berisi rahasia demo."), hasil.teks);
  }

  @Test
  void kunciIndukPendekDanLingkunganAsingDitolak() throws IOException, InterruptedException {
    Map<String, String> nilai = new HashMap<>(LENGKAP);
    nilai.put("RUNUT_ENV", "uji-coba");
    nilai.put("RUNUT_KUNCI_INDUK", "0123456789abcdef0123456789abcde");
    Hasil hasil = jalankan(nilai);
    assertEquals(MENOLAK, hasil.kode);
    assertTrue(hasil.teks.contains("RUNUT_KUNCI_INDUK terlalu pendek"), hasil.teks);
    assertTrue(hasil.teks.contains("bukan uji-coba"), hasil.teks);
  }

  @Test
  void kukiSesiHanyaLewatHttps() throws IOException {
    String setelan = Files.readString(server.resolve("standalone/configuration/standalone.xml"));
    String kuki = setelan.replaceAll("(?s).*(<session-cookie [^>]*>).*", "$1");
    assertTrue(kuki.contains("name=\"RUNUTSESI\""), kuki);
    assertTrue(kuki.contains("secure=\"${env.RUNUT_KUKI_AMAN:true}\""), kuki);
    assertTrue(kuki.contains("http-only=\"true\""), kuki);
    URI ear = URI.create("jar:" + server.resolve("standalone/deployments/runut.ear").toUri());
    try (FileSystem isiEar = FileSystems.newFileSystem(ear, Map.of());
        FileSystem isiWar = FileSystems.newFileSystem(isiEar.getPath("runut-web.war"))) {
      String web = Files.readString(isiWar.getPath("WEB-INF/web.xml"));
      assertFalse(web.contains("<cookie-config>"), "it would override the server's setting");
    }
  }

  private static Hasil jalankan(Map<String, String> nilai)
      throws IOException, InterruptedException {
    ProcessBuilder pembuat =
        new ProcessBuilder("sh", server.resolve("bin/standalone.sh").toString())
            .redirectErrorStream(true);
    pembuat.environment().keySet().removeIf(nama -> nama.startsWith("RUNUT_"));
    pembuat.environment().putAll(nilai);
    Process proses = pembuat.start();
    String teks = new String(proses.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Hasil(proses.waitFor(), teks);
  }

  private record Hasil(int kode, String teks) {}
}
