package id.runut.rapat.control;

import id.runut.rapat.entity.Rapat;
import id.runut.rapat.entity.RapatRepository;
import id.runut.umum.control.Jam;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Reminds participants of a meeting that begins soon, once. What another node is just sweeping is
 * passed over.
 */
@Singleton
@PermitAll
public class PengingatRapat {

  private static final int SEKALI_SAPU = 50;

  @Inject RapatRepository repository;
  @Inject PengabarRapat pengabar;
  @Inject Jam jam;

  /** Runs every five minutes; what one sweep leaves, the next takes. */
  @Schedule(hour = "*", minute = "*/5", persistent = false)
  public void sapu() {
    Instant kini = jam.sekarang();
    Instant sampai = kini.plus(AturanRapat.DIINGATKAN_SEBELUM);
    for (Rapat r : repository.belumDiingatkan(kini, sampai, SEKALI_SAPU)) {
      pengabar.diingatkan(r);
      r.tandaiDiingatkan(kini);
    }
  }
}
