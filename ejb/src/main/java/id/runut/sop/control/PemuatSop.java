package id.runut.sop.control;

import id.runut.audit.boundary.AuditService;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.entity.Pelaku;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Publishes the definitions that come with the portal when it starts. A broken file is reported
 * with all its faults; the portal starts all the same and the last good version stays in force.
 */
@Singleton
@Startup
@PermitAll
public class PemuatSop {

  private static final Logger LOG = Logger.getLogger(PemuatSop.class);
  private static final String FOLDER = "/sop/";

  @Inject PenerbitSop penerbit;
  @Inject AuditService audit;

  @PostConstruct
  void muatSemua() {
    baca("daftar.txt")
        .lines()
        .map(String::strip)
        .filter(baris -> !baris.isEmpty() && !baris.startsWith("#"))
        .forEach(berkas -> muat(berkas, baca(berkas)));
  }

  /**
   * @param berkas its name, for the report
   * @param isi word for word
   */
  void muat(String berkas, String isi) {
    try {
      LOG.infof("SOP %s: %s", berkas, penerbit.terbitkan(isi));
    } catch (DataTidakSah keliru) {
      laporkan(berkas, keliru);
    }
  }

  private void laporkan(String berkas, DataTidakSah keliru) {
    Map<String, Object> rincian = new HashMap<>();
    rincian.put("berkas", berkas);
    List<DataTidakSah.Kekeliruan> semua = keliru.kekeliruan();
    for (int i = 0; i < semua.size(); i++) {
      String satu =
          semua.get(i).tempat()
              + ": "
              + semua.get(i).pesan().kunci()
              + " "
              + semua.get(i).pesan().argumen();
      LOG.errorf("SOP %s is not published, fault %d: %s", berkas, i + 1, satu);
      rincian.put(String.format("keliru%03d", i + 1), satu);
    }
    audit.catatPenolakan("portal", "sop", null, Pelaku.sistem(), rincian);
  }

  private static String baca(String nama) {
    try (InputStream isi = PemuatSop.class.getResourceAsStream(FOLDER + nama)) {
      if (isi == null) {
        throw new IllegalStateException("there is no " + FOLDER + nama);
      }
      return new String(isi.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }
}
