package id.runut.naskah.control;

import id.runut.naskah.entity.KonsepTersimpan;
import id.runut.naskah.entity.NaskahRepository;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Steps of kind {@code susun}: complete when the working copy is. */
@ApplicationScoped
public class LangkahSusun implements PenangananLangkah {

  /** The kind of step, and the act. */
  public static final String SUSUN = "susun";

  @Inject NaskahRepository repository;

  @Override
  public Set<String> jenis() {
    return Set.of(SUSUN);
  }

  /** A letter that nobody has looked at yet will come complete from its template. */
  @Override
  public Putusan bolehSelesai(KonteksTugas konteks) {
    Optional<KonsepTersimpan> konsep =
        repository
            .naskah(konteks.prosesId(), konteks.langkah().dokumen())
            .flatMap(repository::konsep);
    return konsep
        .map(k -> AturanNaskah.bolehAjukan(k.getNaskah().getJenis(), BentukIsi.konsep(k.getIsi())))
        .orElse(Putusan.ya());
  }
}
