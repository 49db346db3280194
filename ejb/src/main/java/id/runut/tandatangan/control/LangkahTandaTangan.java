package id.runut.tandatangan.control;

import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.tandatangan.entity.TandaTanganRepository;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Steps of kind {@code tandatangan}. The signer's certificate is not asked for here: whoever has
 * none makes it on the same page.
 */
@ApplicationScoped
public class LangkahTandaTangan implements PenangananLangkah {

  /** The kind of step. */
  public static final String TANDATANGAN = "tandatangan";

  @Inject TandaTanganRepository repository;
  @Inject PersiapanTandaTangan persiapan;

  @Override
  public Set<String> jenis() {
    return Set.of(TANDATANGAN);
  }

  /** Whoever signs says in the same form what is to be done with it. */
  @Override
  public Set<String> sekaligus(String tindakan) {
    return Set.of("disposisi");
  }

  @Override
  public Putusan bolehSelesai(KonteksTugas konteks) {
    return repository.sudah(konteks.tugasId()) ? Putusan.ya() : persiapan.boleh(konteks);
  }
}
