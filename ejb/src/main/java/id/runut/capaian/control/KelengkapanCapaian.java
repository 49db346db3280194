package id.runut.capaian.control;

import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.SyaratLangkah;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Everything that has to be there before data are handed in, as the engine will ask for it. */
@ApplicationScoped
public class KelengkapanCapaian {

  @Inject LangkahUkur langkah;
  @Inject Instance<SyaratLangkah> syarat;

  /** What is missing first, with the data's own conditions in front. */
  public Putusan bolehKirim(KonteksTugas konteks) {
    Putusan putusan = langkah.bolehSelesai(konteks);
    for (SyaratLangkah satu : syarat) {
      putusan = putusan.boleh() ? satu.bolehSelesai(konteks) : putusan;
    }
    return putusan;
  }
}
