package id.runut.laporan.control;

import id.runut.laporan.entity.LaporanRepository;
import id.runut.naskah.boundary.NaskahProses;
import id.runut.sop.boundary.DefinisiSop.BahanKompilasi;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Steps of kind {@code kompilasi}. Figures of units: completed by handing on a version of the recap
 * that was made in that very task, so that after a return a new one is due. Documents of units, or
 * none at all: completed by handing in the letter that was drafted from them.
 */
@ApplicationScoped
public class LangkahKompilasi implements PenangananLangkah {

  /** The kind of step. */
  public static final String KOMPILASI = "kompilasi";

  @Inject LaporanRepository repository;
  @Inject NaskahProses naskah;
  @Inject MesinProses mesin;

  @Override
  public Set<String> jenis() {
    return Set.of(KOMPILASI);
  }

  @Override
  public Putusan bolehSelesai(KonteksTugas konteks) {
    BahanKompilasi bahan = mesin.definisi(konteks.prosesId()).bahan(konteks.langkah());
    if (bahan != BahanKompilasi.ANGKA) {
      return naskah.siapDiajukan(konteks);
    }
    boolean ada =
        repository.rekapitulasi(konteks.prosesId()).stream()
            .anyMatch(r -> r.getTugasId().equals(konteks.tugasId()));
    return AturanRekapitulasi.bolehAjukan(true, ada);
  }
}
