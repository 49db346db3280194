package id.runut.peluncur;

import id.runut.peluncur.bangun.Jalan;
import id.runut.peluncur.bangun.Pemegang;
import id.runut.peluncur.bangun.PenghentiProses;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The services by name, in the order in which they stop, and what is left of them. */
final class Sisa {

  static final String SERVER = "wildfly";
  static final String KEYCLOAK = "keycloak";
  static final String BASIS_DATA = "postgresql";

  /** Makes a new cluster; PostgreSQL itself starts only after it. */
  static final String INITDB = "initdb";

  static final List<String> LAYANAN = List.of(SERVER, KEYCLOAK, BASIS_DATA);

  private static final Duration BATAS = Duration.ofSeconds(20);

  private Sisa() {}

  /** The names of those that still run. */
  static List<String> yangHidup(Tempat tempat) {
    return LAYANAN.stream().filter(nama -> Pemegang.hidup(tempat.proses(nama))).toList();
  }

  /** Stops everything that is remembered in a data folder. */
  static void hentikan(Tempat tempat) {
    LAYANAN.forEach(nama -> hentikan(tempat, nama));
    PenghentiProses.hentikan(Jalan.catatan(tempat.log(INITDB)), BATAS);
  }

  /** Stops one service. */
  static void hentikan(Tempat tempat, String nama) {
    Path catatan = tempat.proses(nama);
    if (nama.equals(BASIS_DATA)) {
      // Asked to terminate, PostgreSQL would wait until the last client has gone.
      PenghentiProses.lewatInduk(catatan, "INT", BATAS);
    } else {
      PenghentiProses.hentikan(catatan, BATAS);
    }
  }
}
