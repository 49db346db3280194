package id.runut.sop.control;

import id.runut.sop.boundary.PemicuSop;
import id.runut.sop.entity.ProsesRepository;
import id.runut.sop.entity.SopRepository;
import id.runut.sop.entity.VersiSop;
import id.runut.umum.boundary.KesalahanPortal;
import id.runut.umum.boundary.Periode;
import id.runut.umum.entity.Pelaku;
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
  @Inject ProsesRepository proses;
  @Inject KatalogSop katalog;
  @Inject KalenderInstansi kalender;
  @Inject PembukaProses pembuka;

  @Schedule(hour = "*", minute = "7", persistent = false)
  void mulaiYangJatuhTempo() {
    for (VersiSop versi : sop.semuaVersiTerbaru()) {
      PemicuSop pemicu = katalog.definisi(versi).pemicu();
      UUID instansi = versi.getSop().getInstansiId();
      for (Periode p : AturanJadwal.jatuhTempo(pemicu, kalender.hariIni(instansi))) {
        mulai(versi, p);
      }
    }
  }

  private void mulai(VersiSop versi, Periode p) {
    if (proses.pernahDimulai(versi.getSop().getId(), p.tahun(), p.triwulan())) {
      return;
    }
    try {
      pembuka.mulai(versi, p, 1, null, Pelaku.sistem());
    } catch (KesalahanPortal tidakDapat) {
      LOG.warnf(
          "SOP %s cannot start by calendar: %s",
          versi.getSop().getKode(), tidakDapat.pesan().kunci());
    }
  }
}
