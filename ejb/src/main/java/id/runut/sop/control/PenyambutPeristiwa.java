package id.runut.sop.control;

import id.runut.organisasi.control.PelakuAktif;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.entity.Penantian;
import id.runut.sop.entity.PerluasanRepository;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.ProsesRepository;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lets a process go on when the outside event has happened that it waited for. */
@ApplicationScoped
public class PenyambutPeristiwa {

  @Inject PerluasanRepository perluasan;
  @Inject ProsesRepository proses;
  @Inject OrganisasiRepository organisasi;
  @Inject PelakuAktif pelakuAktif;
  @Inject PembukaPenantian pembuka;

  /** What a process waits for now. */
  public Optional<String> menunggu(UUID prosesId) {
    return perluasan.menunggu(List.of(prosesId)).stream().map(Penantian::getPeristiwa).findFirst();
  }

  /** The event has happened; of two that tell it the second learns that nothing waits any more. */
  public HasilLangkah tiba(UUID prosesId, String rujukan) {
    Proses p =
        proses.proses(prosesId).orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    Penantian penantian =
        perluasan
            .kunciPenantian(prosesId)
            .orElseThrow(() -> new KeadaanTidakSah("kesalahan.tidakMenunggu"));
    // Somebody may have cancelled the process while this act waited.
    proses.kunciSegar(p);
    AturanPengawasan.membatalkan(p.getStatus()).tegakkan();
    return pembuka.buka(
        p,
        penantian,
        organisasi.jabatan(penantian.getJabatanId()).orElseThrow(),
        rujukan,
        pelakuAktif.utama());
  }
}
