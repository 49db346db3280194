package id.runut.peluncur;

import id.runut.peluncur.bangun.OpsiJava;
import id.runut.peluncur.bangun.Pohon;
import id.runut.peluncur.bangun.SalahPakai;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** WildFly with the portal, started by the same script and variables as in production. */
final class ServerAplikasi {

  private static final int OK = 200;

  private final Tempat tempat;
  private final Porta porta;
  private final Path dasar;

  ServerAplikasi(Tempat tempat, Porta porta) {
    this.tempat = tempat;
    this.porta = porta;
    this.dasar = tempat.data().resolve("wildfly");
  }

  /**
   * Makes its base folder anew: nothing in it is worth keeping, and what a killed server left in it
   * might mislead the next one.
   */
  void siapkan() {
    Pohon.hapus(dasar);
    for (String bagian : List.of("configuration", "lib")) {
      Pohon.salin(tempat.server().resolve("standalone").resolve(bagian), dasar.resolve(bagian));
    }
    try {
      Files.createDirectories(penempatan());
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /** Starts it and returns at once: {@link #tunggu} waits. */
  Anak mulai(String basisData) {
    List<String> perintah =
        List.of(
            "sh",
            tempat.server().resolve("bin/standalone.sh").toString(),
            "-Djboss.server.base.dir=" + dasar,
            "-Djboss.socket.binding.port-offset=" + porta.geser());
    return Anak.mulai(Sisa.SERVER, perintah, lingkungan(basisData), tempat);
  }

  /**
   * Puts the application that was built last where the server looks for it; a running server takes
   * it over within seconds.
   */
  void pasang() {
    Path penempatan = penempatan();
    try {
      Path baru = dasar.resolve("runut.ear.baru");
      Files.copy(tempat.ear(), baru, StandardCopyOption.REPLACE_EXISTING);
      Files.deleteIfExists(penempatan.resolve("runut.ear.deployed"));
      Files.deleteIfExists(penempatan.resolve("runut.ear.failed"));
      Files.move(baru, penempatan.resolve("runut.ear"), StandardCopyOption.REPLACE_EXISTING);
      Files.writeString(penempatan.resolve("runut.ear.dodeploy"), "");
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  void tunggu(Anak anak) {
    anak.tunggu(this::siap);
  }

  /**
   * Whether the portal is deployed and says that it is ready.
   *
   * @throws SalahPakai when the server refused the application
   */
  boolean siap() {
    Path gagal = penempatan().resolve("runut.ear.failed");
    if (Files.exists(gagal)) {
      throw new SalahPakai(
          "Server menolak aplikasi; selengkapnya di "
              + tempat.log(Sisa.SERVER)
              + ".\n"
              + isi(gagal));
    }
    return Files.exists(penempatan().resolve("runut.ear.deployed"))
        && Jaringan.kode(porta.alamatKelola() + "/health/ready") == OK
        && Jaringan.kode(porta.alamat() + "/") != 0;
  }

  private Path penempatan() {
    return dasar.resolve("deployments");
  }

  private static String isi(Path berkas) {
    try {
      return Files.readString(berkas).replace("\\\"", "\"");
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  private Map<String, String> lingkungan(String basisData) {
    Map<String, String> nilai = new HashMap<>(OpsiJava.siapCepat());
    nilai.put("RUNUT_ENV", "demo");
    nilai.put("RUNUT_DB_URL", basisData);
    nilai.put("RUNUT_DB_USER", "runut");
    nilai.put("RUNUT_DB_PASSWORD", Rahasia.BASIS_DATA);
    nilai.put("RUNUT_OIDC_URL", porta.alamatRealm());
    nilai.put("RUNUT_OIDC_SECRET", Rahasia.PORTAL);
    nilai.put("RUNUT_ALAMAT", porta.alamat());
    nilai.put("RUNUT_KUNCI_INDUK", Rahasia.kunciInduk(tempat.data()));
    nilai.put("RUNUT_KUKI_AMAN", "false");
    return nilai;
  }
}
