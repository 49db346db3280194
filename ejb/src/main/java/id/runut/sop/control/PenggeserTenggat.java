package id.runut.sop.control;

import id.runut.sop.entity.KalenderRepository;
import id.runut.sop.entity.TenggatRepository;
import id.runut.sop.entity.Tugas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/**
 * Reckons the deadlines of an agency's open tasks anew: a day of joint leave that is decreed late
 * must make nobody late. What has been told about a deadline stays told.
 */
@ApplicationScoped
public class PenggeserTenggat {

  @Inject TenggatRepository tugas;
  @Inject KalenderRepository repository;
  @Inject KalenderInstansi kalender;
  @Inject KatalogSop katalog;

  /**
   * @return how many deadlines have moved
   */
  int geser(UUID instansiId) {
    repository.tuliskan();
    KalenderKerja kerja = kalender.bacaBaru(instansiId);
    int bergeser = 0;
    for (Tugas t : tugas.terbukaInstansi(instansiId)) {
      Instant tenggat =
          kerja.tenggat(
              t.getDibuka(),
              katalog.definisi(t.getProses().getVersiSopId()).langkah(t.getLangkah()).waktu());
      bergeser += tenggat.equals(t.getTenggat()) ? 0 : 1;
      t.ubahTenggat(tenggat);
      t.rencanakanPeringatan(
          kerja.ingatkanPada(t.getDibuka(), tenggat), kerja.eskalasiPada(tenggat));
    }
    return bergeser;
  }
}
