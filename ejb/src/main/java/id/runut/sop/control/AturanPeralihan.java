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
   * @param saudaraTerbuka how many other tasks of the same step, round and branch are still open
   * @param lainTerbuka how many other tasks of the whole process are still open
   */
  public static Peralihan sesudahSelesai(
      DefinisiSop definisi, LangkahSop langkah, long saudaraTerbuka, long lainTerbuka) {
    boolean cabangBerlanjut = cabangBerlanjut(definisi, langkah);
    boolean menunggu = cabangBerlanjut ? saudaraTerbuka > 0 : lainTerbuka > 0;
    if (langkah.sebar() && menunggu) {
      return new Peralihan(Gerak.TUNGGU, null);
    }
    return langkah.lanjutKe() == null
        ? new Peralihan(Gerak.TAMAT, null)
        : new Peralihan(Gerak.BUKA, langkah.lanjutKe());
  }

  /** Whether a branch goes on by itself after the step, because the next one fans out too. */
  public static boolean cabangBerlanjut(DefinisiSop definisi, LangkahSop langkah) {
    return langkah.sebar()
        && langkah.lanjutKe() != null
        && definisi.langkah(langkah.lanjutKe()).sebar();
  }

  /** Whether the return of a step touches its own branch only. */
  public static boolean kembaliDalamCabang(DefinisiSop definisi, LangkahSop dari) {
    if (dari.kembaliKe() == null || !dari.sebar()) {
      return false;
    }
    return definisi.langkah().subList(dari.kembaliKe() - 1, dari.nomor() - 1).stream()
        .allMatch(l -> cabangBerlanjut(definisi, l));
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
   * Whether a task can be answered with "Tidak".
   *
   * @param utama false for a task of others inside a step, which moves nothing
   */
  public static Putusan bolehKembali(LangkahSop langkah, boolean utama) {
    return utama ? bolehKembali(langkah) : Putusan.tidak("kesalahan.tanpaPengembalian");
  }

  /**
   * The steps whose decisions a return undoes: those that it jumps over, and the earlier ones of
   * the same document, whose authors and initials stand on it. What stands on an edition that was
   * approved and reopened since stays.
   */
  public static Set<Integer> langkahTerdampak(DefinisiSop definisi, LangkahSop dari) {
    Set<Integer> hasil = new TreeSet<>();
    int dibuka =
        definisi.langkah().stream()
            .filter(l -> l.ciri().bukaKembali() && l.nomor() < dari.nomor())
            .filter(l -> l.dokumen().equals(dari.dokumen()))
            .mapToInt(LangkahSop::nomor)
            .max()
            .orElse(0);
    for (LangkahSop l : definisi.langkah()) {
      boolean dilompati = l.nomor() >= dari.kembaliKe();
      boolean seDokumen =
          dari.dokumen() != null && dari.dokumen().equals(l.dokumen()) && l.nomor() >= dibuka;
      if (l.nomor() < dari.nomor() && (dilompati || seDokumen)) {
        hasil.add(l.nomor());
      }
    }
    return hasil;
  }
}
