package id.runut.sop.control;

import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.entity.PerluasanRepository;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.Tugas;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;

/** Writes a cancellation down: state, history, audit rows and notices together. */
@ApplicationScoped
public class PencatatPembatalan {

  @Inject PerluasanRepository perluasan;
  @Inject PencatatPutusan pencatat;
  @Inject PengabarPengawasan pengabar;

  void batalkan(Tugas t, LangkahSop langkah, Pelaku pelaku) {
    pencatat.batal(t, langkah, pelaku);
  }

  void henti(Proses p, String alasan, Pelaku pelaku, Collection<UUID> diberitahu) {
    pencatat.henti(p, alasan, pelaku);
    pengabar.dibatalkan(p, alasan, pelaku, diberitahu);
  }

  /** Whoever tells that the awaited event has happened waits until the process is closed. */
  void kunciPenantian(UUID prosesId) {
    perluasan.kunciPenantian(prosesId);
  }
}
