package id.runut.sop.control;

import id.runut.sop.boundary.KonteksTugas;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Takes tasks for acts: the task is the caller's and open, and it is the act's turn. */
@ApplicationScoped
public class PengambilTugas {

  @Inject PenjagaTugas penjaga;
  @Inject PengaturTindakan pengatur;

  /** Takes a task for an act, locked. */
  public KonteksTugas ambil(UUID tugasId, String tindakan) {
    KonteksTugas konteks = penjaga.ambil(tugasId, tindakan);
    pengatur.giliran(konteks).tegakkan();
    return konteks;
  }

  /** Whether it is the turn of the act in view, and whether the caller may do it now. */
  public Putusan boleh(KonteksTugas konteks) {
    return pengatur
        .giliran(konteks)
        .dan(penjaga.dalamLingkup(konteks))
        .dan(pengatur.bolehSelesai(konteks));
  }
}
