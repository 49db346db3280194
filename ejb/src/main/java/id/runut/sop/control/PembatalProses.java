package id.runut.sop.control;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.ProsesRepository;
import id.runut.sop.entity.TugasRepository;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Cancels running processes. */
@ApplicationScoped
public class PembatalProses {

  @Inject HakMengawasi hak;
  @Inject PenjagaTugas penjaga;
  @Inject TugasRepository tugas;
  @Inject ProsesRepository proses;
  @Inject PencatatPembatalan pencatat;

  /** Closes the process and everything that is open in it, undecided. */
  public void batalkan(UUID prosesId, String alasan) {
    Proses p = hak.proses(prosesId);
    String bersih = AturanPengawasan.alasan(alasan);
    AturanPengawasan.membatalkan(p.getStatus()).tegakkan();
    Pelaku pelaku = hak.pelaku();
    if (prosesDahulu(p)) {
      proses.kunci(p);
    }
    List<UUID> diberitahu = tugas.jabatanDari(prosesId);
    // Whoever decided while this act waited for his task has opened another one, which the waiting
    // statement did not see: look again until nothing is open. Then nothing can move.
    while (!tugas.langkahTerbuka(prosesId).isEmpty()) {
      tugas.kunciTerbuka(prosesId).forEach(t -> pencatat.batalkan(t, penjaga.langkah(t), pelaku));
    }
    pencatat.kunciPenantian(prosesId);
    proses.kunciSegar(p);
    AturanPengawasan.membatalkan(p.getStatus()).tegakkan();
    pencatat.henti(p, bersih, pelaku, diberitahu);
  }

  /** Locks are taken in the order in which the open step's own acts take them. */
  private boolean prosesDahulu(Proses p) {
    DefinisiSop definisi = penjaga.definisi(p);
    return tugas.langkahTerbuka(p.getId()).stream()
        .map(definisi::langkah)
        .anyMatch(l -> l.sebar() && l.kembaliKe() != null);
  }
}
