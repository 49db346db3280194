package id.runut.sop.boundary;

import java.util.List;

/**
 * What an act led to, for the sentence that tells the user what comes next.
 *
 * @param penerima short names of the posts that have it now; empty when the process has ended or
 *     other units' tasks are still open
 * @param langkahBerikut number of the step that has opened; null when none has
 * @param prosesSelesai whether the process has ended with this act
 * @param sisa acts of the same step that are still to be done; the task stays open meanwhile
 * @param menunggu outside event that the next step waits for; null for none
 */
public record HasilLangkah(
    List<String> penerima,
    Integer langkahBerikut,
    boolean prosesSelesai,
    List<String> sisa,
    String menunggu) {

  public HasilLangkah {
    penerima = List.copyOf(penerima);
    sisa = List.copyOf(sisa);
  }

  /** What an act led to that has closed its task. */
  public HasilLangkah(List<String> penerima, Integer langkahBerikut, boolean prosesSelesai) {
    this(penerima, langkahBerikut, prosesSelesai, List.of(), null);
  }

  /** The task stays open for its other acts. */
  public static HasilLangkah belum(List<String> sisa) {
    return new HasilLangkah(List.of(), null, false, sisa, null);
  }

  /** The next step opens when something has happened outside. */
  public static HasilLangkah menunggu(String peristiwa) {
    return new HasilLangkah(List.of(), null, false, List.of(), peristiwa);
  }
}
