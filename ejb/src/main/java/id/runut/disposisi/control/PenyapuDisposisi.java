package id.runut.disposisi.control;

import id.runut.disposisi.entity.DaftarDisposisiRepository;
import id.runut.disposisi.entity.PenerimaDisposisi;
import id.runut.umum.control.Jam;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/**
 * Reminds of orders about letters, once each: the addressee before the deadline, him and whoever
 * gave the order after it. What another node is just sweeping is passed over.
 */
@Singleton
@PermitAll
public class PenyapuDisposisi {

  private static final int SEKALI_SAPU = 100;

  @Inject DaftarDisposisiRepository repository;
  @Inject KabarDisposisi kabar;
  @Inject Jam jam;

  /** Runs every ten minutes; what one sweep leaves, the next takes. */
  @Schedule(hour = "*", minute = "5/10", persistent = false)
  public void sapu() {
    Instant kini = jam.sekarang();
    for (UUID id : repository.akanLewat(kini, SEKALI_SAPU)) {
      PenerimaDisposisi p = repository.penerima(id);
      kabar.akanLewat(p);
      p.tandaiDiingatkanAwal(kini);
    }
    for (PenerimaDisposisi p : repository.lewat(kini, SEKALI_SAPU)) {
      kabar.lewat(p);
      p.tandaiDiingatkan(kini);
      p.tandaiPemberiDiingatkan(kini);
    }
  }
}
