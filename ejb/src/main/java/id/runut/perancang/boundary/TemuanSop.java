package id.runut.perancang.boundary;

import id.runut.umum.boundary.Pesan;

/**
 * Something about a draft that its author has to know.
 *
 * @param bagian where it stands
 * @param kunci number of the step, id of the column, key of the document; null for the part as a
 *     whole
 * @param menghalangi whether the draft cannot be published because of it
 */
public record TemuanSop(Bagian bagian, String kunci, Pesan pesan, boolean menghalangi) {

  /** Parts of a definition, in the order of the designer's page. */
  public enum Bagian {
    IDENTITAS,
    MULAI,
    PERAN,
    DOKUMEN,
    LUAR,
    LANGKAH
  }

  /** Number of the step that it is about; null for none. */
  public Integer langkah() {
    return bagian == Bagian.LANGKAH && kunci != null ? Integer.valueOf(kunci) : null;
  }
}
