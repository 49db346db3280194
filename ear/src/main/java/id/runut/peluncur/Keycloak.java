package id.runut.peluncur;

import id.runut.peluncur.bangun.PaketKeycloak;
import id.runut.peluncur.bangun.Pohon;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keycloak in production mode on plain HTTP, which is allowed because it listens on loopback. */
final class Keycloak {

  static final String NAMA = "keycloak";

  private static final Duration BATAS = Duration.ofMinutes(4);
  private static final int OK = 200;

  private final Tempat tempat;
  private final Porta porta;

  Keycloak(Tempat tempat, Porta porta) {
    this.tempat = tempat;
    this.porta = porta;
  }

  /** The realm's address, as tokens name it. */
  String realm() {
    return dasar() + "/realms/runut";
  }

  String dasar() {
    return "http://127.0.0.1:" + porta.keycloak();
  }

  /** Starts it and returns at once: {@link #tunggu} waits. */
  Anak mulai(String basisData, String alamatPortal) {
    PaketKeycloak paket = new PaketKeycloak(tempat.akar());
    if (!paket.siap()) {
      paket.siapkan(paket.arsipBangunan());
    }
    Path rumah = tempat.keycloak();
    new RealmDemo(tempat.realm()).tulis(rumah.resolve("data/import/runut-realm.json"));
    Pohon.salin(tempat.akar().resolve("ear/target/tema"), rumah.resolve("themes"));
    List<String> perintah =
        new ArrayList<>(List.of("sh", rumah.resolve("bin/kc.sh").toString(), "start"));
    perintah.addAll(List.of("--optimized", "--import-realm", "--cache=local"));
    perintah.addAll(List.of("--http-enabled=true", "--http-host=127.0.0.1"));
    perintah.addAll(List.of("--http-port=" + porta.keycloak(), "--hostname=" + dasar()));
    perintah.addAll(List.of("--db-url=" + basisData, "--db-username=keycloak"));
    return Anak.mulai(NAMA, perintah, lingkungan(alamatPortal), tempat);
  }

  /** Waits until the realm itself answers: Keycloak says "started" earlier than that. */
  void tunggu(Anak anak) {
    anak.tunggu(() -> Jaringan.kode(realm()) == OK, BATAS);
  }

  private static Map<String, String> lingkungan(String alamatPortal) {
    return Map.of(
        "KC_DB_PASSWORD",
        Rahasia.BASIS_DATA,
        "KC_BOOTSTRAP_ADMIN_USERNAME",
        "admin",
        "KC_BOOTSTRAP_ADMIN_PASSWORD",
        Rahasia.ADMIN_KEYCLOAK,
        "RUNUT_OIDC_SECRET",
        Rahasia.PORTAL,
        "RUNUT_ALAMAT",
        alamatPortal,
        "JAVA_OPTS_KC_HEAP",
        "-Xms128m -Xmx512m",
        "JAVA_OPTS_APPEND",
        "-XX:TieredStopAtLevel=1");
  }
}
