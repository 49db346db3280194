package id.runut.naskah.control;

import id.runut.audit.boundary.AuditService;
import id.runut.naskah.boundary.HakBacaNaskah;
import id.runut.naskah.entity.Naskah;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.sop.boundary.MesinProses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who is named in a letter, and who has looked at a secret one. */
@ApplicationScoped
public class HakNaskah {

  @Inject MesinProses mesin;
  @Inject PelakuAktif pelakuAktif;
  @Inject Instance<HakBacaNaskah> hakBaca;
  @Inject AuditService audit;

  /** The caller's agency. */
  UUID instansiId() {
    return pelakuAktif.identitas().instansi().id();
  }

  /** Whether the letter was sent to one of the caller's posts. */
  boolean dikirimi(Naskah n) {
    List<UUID> jabatan = pelakuAktif.identitas().jabatanIds();
    return hakBaca.stream().anyMatch(h -> h.dikirimKepada(n.getId(), jabatan));
  }

  /**
   * Whether a letter may be shown to a caller who sees its process: a secret one only to who has
   * something to do with it, however high he stands.
   */
  boolean terbukaBagi(Naskah n) {
    return !n.getKeamanan().tertutup() || mesin.terlibat(n.getProsesId()) || dikirimi(n);
  }

  /** Records a look at a secret letter. */
  void catatLihat(Naskah n) {
    if (n.getKeamanan().tertutup()) {
      audit.catat(
          "proses:" + n.getProsesId(),
          "lihat-naskah-rahasia",
          "naskah",
          n.getId(),
          pelakuAktif.utama(),
          Map.of("keamanan", n.getKeamanan().name()));
    }
  }
}
