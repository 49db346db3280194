package id.runut.agenda.control;

import id.runut.naskah.boundary.NaskahProses;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Steps of kind {@code registrasi}: there must be a letter to be entered. */
@ApplicationScoped
public class LangkahRegistrasi implements PenangananLangkah {

  /** The kind of step. */
  public static final String REGISTRASI = "registrasi";

  @Inject NaskahProses naskah;

  @Override
  public Set<String> jenis() {
    return Set.of(REGISTRASI);
  }

  @Override
  public Putusan bolehSelesai(KonteksTugas konteks) {
    List<String> dokumen = konteks.langkah().semuaDokumenUntuk(REGISTRASI);
    boolean ada = dokumen.stream().allMatch(d -> naskah.berlaku(konteks, d).isPresent());
    return ada && !dokumen.isEmpty() ? Putusan.ya() : Putusan.tidak("naskah.belumAda");
  }
}
