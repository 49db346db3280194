package id.runut.agenda.control;

import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Steps of kind {@code kirim}: nothing is sent before it is signed, where the SOP asks for it. */
@ApplicationScoped
public class LangkahKirim implements PenangananLangkah {

  /** The kind of step. */
  public static final String KIRIM = "kirim";

  @Inject Kiriman kiriman;

  @Override
  public Set<String> jenis() {
    return Set.of(KIRIM);
  }

  @Override
  public Putusan bolehSelesai(KonteksTugas konteks) {
    return kiriman.bolehKirim(konteks);
  }
}
