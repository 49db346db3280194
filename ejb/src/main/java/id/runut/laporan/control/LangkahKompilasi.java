package id.runut.laporan.control;

import id.runut.laporan.entity.LaporanRepository;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Steps of kind {@code kompilasi}: completed by handing on a version of the recap that was made in
 * that very task, so that after a return a new one is due.
 */
@ApplicationScoped
public class LangkahKompilasi implements PenangananLangkah {

  /** The kind of step. */
  public static final String KOMPILASI = "kompilasi";

  @Inject LaporanRepository repository;

  @Override
  public Set<String> jenis() {
    return Set.of(KOMPILASI);
  }

  @Override
  public Putusan bolehSelesai(KonteksTugas konteks) {
    boolean ada =
        repository.rekapitulasi(konteks.prosesId()).stream()
            .anyMatch(r -> r.getTugasId().equals(konteks.tugasId()));
    return AturanRekapitulasi.bolehAjukan(true, ada);
  }
}
