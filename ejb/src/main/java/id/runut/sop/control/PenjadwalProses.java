package id.runut.sop.control;

import id.runut.sop.boundary.PemicuSop;
import id.runut.sop.entity.SopRepository;
import id.runut.sop.entity.VersiSop;
import id.runut.umum.boundary.Periode;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Starts the SOPs whose definition says so on their day, one time for each period. */
@Singleton
@PermitAll
public class PenjadwalProses {

  private static final Logger LOG = Logger.getLogger(PenjadwalProses.class);

  @Inject SopRepository sop;
  @Inject KatalogSop katalog;
  @Inject KalenderInstansi kalender;
  @Inject PemulaiTerjadwal pemulai;

  /** Starts what is due, once an hour. */
  @Schedule(hour = "*", minute = "7", persistent = false)
  public void mulaiYangJatuhTempo() {
    for (VersiSop versi : sop.semuaVersiTerbaru()) {
      PemicuSop pemicu = katalog.definisi(versi).pemicu();
      UUID instansi = versi.getSop().getInstansiId();
      for (Periode p : AturanJadwal.jatuhTempo(pemicu, kalender.hariIni(instansi))) {
        mulai(versi, p);
      }
    }
  }

  /** Whatever keeps one SOP from starting keeps none of the others; the next hour tries again. */
  private void mulai(VersiSop versi, Periode periode) {
    try {
      pemulai.mulai(versi.getId(), periode);
    } catch (RuntimeException gagal) {
      LOG.errorf(gagal, "SOP %s cannot start by calendar", versi.getSop().getKode());
    }
  }
}
