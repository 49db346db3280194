package id.runut.capaian.control;

import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Steps of kind {@code verifikasi}: "Ya" when the figures of every unit have been accepted. */
@ApplicationScoped
public class LangkahVerifikasi implements PenangananLangkah {

  /** The kind of step. */
  public static final String VERIFIKASI = "verifikasi";

  @Inject PenilaianTersimpan penilaian;

  @Override
  public Set<String> jenis() {
    return Set.of(VERIFIKASI);
  }

  @Override
  public Putusan bolehSelesai(KonteksTugas konteks) {
    return AturanVerifikasi.bolehTerima(penilaian.unit(konteks));
  }
}
