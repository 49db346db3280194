package id.runut.sop.control;

import id.runut.sop.entity.Penantian;
import id.runut.sop.entity.PerluasanRepository;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.ProsesRepository;
import id.runut.umum.boundary.KeadaanTidakSah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a process waits for, taken by one teller only. */
@ApplicationScoped
public class PenjagaPenantian {

  @Inject PerluasanRepository perluasan;
  @Inject ProsesRepository proses;

  /** What a process waits for now. */
  public Optional<Penantian> menunggu(UUID prosesId) {
    return perluasan.menunggu(List.of(prosesId)).stream().findFirst();
  }

  /**
   * The same, locked until the transaction ends.
   *
   * @throws KeadaanTidakSah when it waits no more, or was cancelled meanwhile
   */
  Penantian kunci(Proses p) {
    Penantian penantian =
        perluasan
            .kunciPenantian(p.getId())
            .orElseThrow(() -> new KeadaanTidakSah("kesalahan.tidakMenunggu"));
    // Somebody may have cancelled the process while this act waited.
    proses.kunciSegar(p);
    AturanPengawasan.membatalkan(p.getStatus()).tegakkan();
    return penantian;
  }
}
