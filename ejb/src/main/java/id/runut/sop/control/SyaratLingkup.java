package id.runut.sop.control;

import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.SyaratLangkah;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Shows a deputy, before he acts, that his order does not cover a step. */
@ApplicationScoped
public class SyaratLingkup implements SyaratLangkah {

  @Inject PenjagaTugas penjaga;

  @Override
  public Putusan bolehSelesai(KonteksTugas konteks) {
    return penjaga.dalamLingkup(konteks);
  }
}
