package id.runut.uji;

import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.umum.boundary.Putusan;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Handles every kind of step and does nothing, for tests of the engine alone. */
public class PenangananUji implements PenangananLangkah {

  private final List<String> kejadian = new CopyOnWriteArrayList<>();
  private volatile Putusan putusan = Putusan.ya();

  /** What the engine has called, such as "buka 4/1" or "kembali 5 ke 4". */
  public List<String> kejadian() {
    return kejadian;
  }

  /** Answers from now on whether a task may be completed. */
  public void putuskan(Putusan jawaban) {
    putusan = jawaban;
  }

  @Override
  public Set<String> jenis() {
    return BahanSop.JENIS;
  }

  @Override
  public Set<String> sekaligus(String tindakan) {
    return tindakan.equals("tandatangan") ? Set.of("disposisi") : Set.of();
  }

  @Override
  public void saatDibuka(KonteksTugas konteks) {
    kejadian.add("buka " + konteks.langkah().nomor() + "/" + konteks.putaran());
  }

  @Override
  public Putusan bolehSelesai(KonteksTugas konteks) {
    return putusan;
  }

  @Override
  public void saatDikembalikan(KonteksTugas konteks, LangkahSop ke, String alasan) {
    kejadian.add("kembali " + konteks.langkah().nomor() + " ke " + ke.nomor());
  }
}
