package id.runut.sop.control;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.umum.boundary.Putusan;
import java.util.Set;
import java.util.TreeSet;

/** Where a process goes after a decision. Pure: the same question has the same answer. */
public final class AturanPeralihan {

  /** Longest reason of a return, in characters. */
  public static final int ALASAN_TERPANJANG = 2000;

  /** Longest list of chosen categories of a return, in characters. */
  public static final int KATEGORI_TERPANJANG = 500;

  private AturanPeralihan() {}

  /** What a decision leads to. */
  public enum Gerak {
    /** Other units' tasks of the same fan-out are still open. */
    TUNGGU,
    /** Another step opens. */
    BUKA,
    /** The process has ended. */
    TAMAT
  }

  /**
   * The move after a decision.
   *
   * @param langkah number of the step that opens; null unless {@link Gerak#BUKA}
   */
  public record Peralihan(Gerak gerak, Integer langkah) {}

  /**
   * After "Ya".
   *
   * @param saudaraTerbuka how many other tasks of the same step and round are still open
   */
  public static Peralihan sesudahSelesai(LangkahSop langkah, long saudaraTerbuka) {
    if (langkah.sebar() && saudaraTerbuka > 0) {
      return new Peralihan(Gerak.TUNGGU, null);
    }
    return langkah.lanjutKe() == null
        ? new Peralihan(Gerak.TAMAT, null)
        : new Peralihan(Gerak.BUKA, langkah.lanjutKe());
  }

  /** After "Tidak": always the step that the SOP names. */
  public static Peralihan sesudahKembali(LangkahSop langkah) {
    bolehKembali(langkah).tegakkan();
    return new Peralihan(Gerak.BUKA, langkah.kembaliKe());
  }

  /** Whether the step knows a "Tidak". */
  public static Putusan bolehKembali(LangkahSop langkah) {
    return langkah.kembaliKe() == null
        ? Putusan.tidak("kesalahan.tanpaPengembalian")
        : Putusan.ya();
  }

  /**
   * The steps whose decisions a return undoes: those that it jumps over, and the earlier ones of
   * the same document, whose authors and initials stand on it.
   */
  public static Set<Integer> langkahTerdampak(DefinisiSop definisi, LangkahSop dari) {
    Set<Integer> hasil = new TreeSet<>();
    for (LangkahSop l : definisi.langkah()) {
      boolean dilompati = l.nomor() >= dari.kembaliKe();
      boolean seDokumen = dari.dokumen() != null && dari.dokumen().equals(l.dokumen());
      if (l.nomor() < dari.nomor() && (dilompati || seDokumen)) {
        hasil.add(l.nomor());
      }
    }
    return hasil;
  }
}
