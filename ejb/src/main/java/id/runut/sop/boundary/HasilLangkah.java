package id.runut.sop.boundary;

import java.util.List;

/**
 * What an act led to, for the sentence that tells the user what comes next.
 *
 * @param penerima short names of the posts that have it now; empty when the process has ended or
 *     other units' tasks are still open
 * @param langkahBerikut number of the step that has opened; null when none has
 * @param prosesSelesai whether the process has ended with this act
 */
public record HasilLangkah(List<String> penerima, Integer langkahBerikut, boolean prosesSelesai) {

  public HasilLangkah {
    penerima = List.copyOf(penerima);
  }
}
