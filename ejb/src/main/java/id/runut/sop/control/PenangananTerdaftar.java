package id.runut.sop.control;

import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.sop.boundary.SyaratLangkah;
import id.runut.umum.boundary.Putusan;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the capabilities have plugged into the engine. */
@ApplicationScoped
public class PenangananTerdaftar {

  @Inject @Any Instance<PenangananLangkah> penanganan;
  @Inject @Any Instance<SyaratLangkah> syarat;

  private final Map<String, PenangananLangkah> menurutJenis = new HashMap<>();

  @PostConstruct
  void daftarkan() {
    for (PenangananLangkah satu : penanganan) {
      for (String jenis : satu.jenis()) {
        if (menurutJenis.put(jenis, satu) != null) {
          throw new IllegalStateException("two beans handle steps of kind " + jenis);
        }
      }
    }
  }

  /** The kinds of step that somebody handles. */
  public Set<String> jenis() {
    return Set.copyOf(menurutJenis.keySet());
  }

  /** Acts that are done in one stroke with the given one. */
  Set<String> sekaligus(String tindakan) {
    PenangananLangkah ada = menurutJenis.get(tindakan);
    return ada == null ? Set.of() : ada.sekaligus(tindakan);
  }

  /** Whether the act in view may be done, after everybody who has a say. */
  public Putusan bolehSelesai(KonteksTugas konteks) {
    Putusan putusan = untuk(konteks).bolehSelesai(konteks);
    for (SyaratLangkah satu : syarat) {
      if (!putusan.boleh()) {
        return putusan;
      }
      putusan = satu.bolehSelesai(konteks);
    }
    return putusan;
  }

  void dibuka(KonteksTugas konteks) {
    untuk(konteks).saatDibuka(konteks);
  }

  void dikembalikan(KonteksTugas konteks, LangkahSop ke, String alasan) {
    untuk(konteks).saatDikembalikan(konteks, ke, alasan);
  }

  private PenangananLangkah untuk(KonteksTugas konteks) {
    PenangananLangkah ada = menurutJenis.get(konteks.tindakan());
    if (ada == null) {
      throw new IllegalStateException("nobody handles " + konteks.tindakan());
    }
    return ada;
  }
}
