package id.runut.naskah.control;

import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Steps of kind {@code susun}: complete when the working copies of their documents are. */
@ApplicationScoped
public class LangkahSusun implements PenangananLangkah {

  /** The kind of step, and the act. */
  public static final String SUSUN = "susun";

  @Inject PenilaiKonsep penilai;

  @Override
  public Set<String> jenis() {
    return Set.of(SUSUN);
  }

  @Override
  public Putusan bolehSelesai(KonteksTugas konteks) {
    return penilai.siap(konteks);
  }
}
