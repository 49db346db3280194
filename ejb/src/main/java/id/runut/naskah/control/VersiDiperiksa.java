package id.runut.naskah.control;

import id.runut.naskah.entity.VersiNaskah;
import id.runut.organisasi.boundary.Identitas;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.sop.entity.JenisPeristiwa;
import id.runut.sop.entity.PeristiwaProses;
import id.runut.sop.entity.ProsesRepository;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which version of a letter the caller has had before him: the one that was current when he, or
 * somebody in one of his posts, last decided a task of the letter's process.
 */
@ApplicationScoped
public class VersiDiperiksa {

  private static final Set<String> KEPUTUSAN =
      Set.of(JenisPeristiwa.SELESAI.kode(), JenisPeristiwa.KEMBALI.kode());

  @Inject ProsesRepository proses;
  @Inject PelakuAktif pelakuAktif;

  /**
   * @param semua the letter's versions
   * @return the number of the version; empty when he has decided nothing since there is one
   */
  public Optional<Integer> terakhir(UUID prosesId, List<VersiNaskah> semua) {
    Identitas saya = pelakuAktif.identitas();
    return proses.riwayat(prosesId).stream()
        .filter(r -> KEPUTUSAN.contains(r.getJenis()) && oleh(r.getPelaku(), saya))
        .map(PeristiwaProses::getWaktu)
        .max(Comparator.naturalOrder())
        .flatMap(waktu -> saatItu(semua, waktu));
  }

  private static Optional<Integer> saatItu(List<VersiNaskah> semua, Instant waktu) {
    return semua.stream()
        .filter(v -> !v.getDibuat().isAfter(waktu))
        .map(VersiNaskah::getNomor)
        .max(Comparator.naturalOrder());
  }

  private static boolean oleh(Pelaku p, Identitas saya) {
    boolean sendiri = saya.pegawaiId().equals(p.getPegawaiId());
    return sendiri || p.getJabatanId() != null && saya.jabatanIds().contains(p.getJabatanId());
  }
}
