package id.runut.tandatangan.penyedia;

import java.util.List;

/**
 * The gateway's own opinion on a file.
 *
 * @param terjawab whether it gave one
 * @param sah whether it finds the file valid
 * @param penandaTangan names in the order of the signatures
 */
public record VerifikasiBsre(boolean terjawab, boolean sah, List<String> penandaTangan) {

  /** No answer that can be read. */
  static final VerifikasiBsre TANPA_JAWABAN = new VerifikasiBsre(false, false, List.of());

  public VerifikasiBsre {
    penandaTangan = List.copyOf(penandaTangan);
  }
}
