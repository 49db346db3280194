package id.runut.peluncur;

import id.runut.peluncur.bangun.OpsiJava;
import id.runut.peluncur.bangun.PaketKeycloak;
import id.runut.peluncur.bangun.Pohon;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keycloak in production mode on plain HTTP, which is allowed because it listens on loopback. */
final class Keycloak {

  private static final int OK = 200;

  private final Tempat tempat;
  private final Porta porta;

  Keycloak(Tempat tempat, Porta porta) {
    this.tempat = tempat;
    this.porta = porta;
  }

  /**
   * Lays the realm where it looks for it, and unpacks it first where nobody has: tests set the
   * stage without a build of the launcher's.
   */
  void siapkan() {
    PaketKeycloak paket = new PaketKeycloak(tempat.akar());
    if (!paket.siap()) {
      paket.siapkan(paket.arsipBangunan());
    }
    Path rumah = tempat.keycloak();
    new RealmDemo(tempat.realm()).tulis(rumah.resolve("data/import/runut-realm.json"));
  }

  /** Lays the built login pages where it looks for them when somebody logs in. */
  void hias() {
    Pohon.salin(tempat.akar().resolve("ear/target/tema"), tempat.keycloak().resolve("themes"));
  }

  /** Starts it and returns at once: {@link #tunggu} waits. */
  Anak mulai(String basisData) {
    List<String> perintah =
        new ArrayList<>(List.of("sh", tempat.keycloak().resolve("bin/kc.sh").toString(), "start"));
    perintah.addAll(List.of("--optimized", "--import-realm", "--cache=local"));
    perintah.addAll(List.of("--http-enabled=true", "--http-host=127.0.0.1"));
    perintah.add("--http-port=" + porta.keycloak());
    perintah.add("--hostname=" + porta.alamatKeycloak());
    perintah.addAll(List.of("--db-url=" + basisData, "--db-username=keycloak"));
    return Anak.mulai(Sisa.KEYCLOAK, perintah, lingkungan(), tempat);
  }

  /** Waits until the realm itself answers: Keycloak says "started" earlier than that. */
  void tunggu(Anak anak) {
    anak.tunggu(() -> Jaringan.kode(porta.alamatRealm()) == OK);
  }

  private Map<String, String> lingkungan() {
    Map<String, String> nilai = new HashMap<>(OpsiJava.siapCepat());
    nilai.put("KC_DB_PASSWORD", Rahasia.BASIS_DATA);
    nilai.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    nilai.put("KC_BOOTSTRAP_ADMIN_PASSWORD", Rahasia.ADMIN_KEYCLOAK);
    nilai.put("RUNUT_OIDC_SECRET", Rahasia.PORTAL);
    nilai.put("RUNUT_ALAMAT", porta.alamat());
    nilai.put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m");
    return nilai;
  }
}
