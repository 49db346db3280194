package id.runut.sop.control;

import id.runut.sop.entity.Tugas;
import id.runut.sop.entity.TugasRepository;
import id.runut.umum.control.Jam;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Reminds the holders of late tasks, once each. One sweep for all tasks, never a timer per task;
 * what another node is just sweeping is passed over.
 */
@Singleton
@PermitAll
public class PenyapuTenggat {

  private static final int SEKALI_SAPU = 100;

  @Inject TugasRepository tugas;
  @Inject PengabarTugas pengabar;
  @Inject KatalogSop katalog;
  @Inject Jam jam;

  /** Runs every five minutes; what one sweep leaves, the next takes. */
  @Schedule(hour = "*", minute = "*/5", persistent = false)
  public void sapu() {
    Instant kini = jam.sekarang();
    List<Tugas> lewat = tugas.lewatBelumDiingatkan(kini, SEKALI_SAPU);
    for (Tugas t : lewat) {
      pengabar.lewat(
          t, katalog.definisi(t.getProses().getVersiSopId()).langkah(t.getLangkah()).judul());
      t.tandaiDiingatkan(kini);
    }
  }
}
