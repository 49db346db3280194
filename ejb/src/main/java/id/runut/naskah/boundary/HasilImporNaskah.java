package id.runut.naskah.boundary;

import id.runut.umum.boundary.Pesan;
import java.util.List;

/**
 * What a document from outside has brought.
 *
 * @param isi its text as a letter's body, sanitised
 * @param catatan what was not taken over, or otherwise than it was, a sentence each
 */
public record HasilImporNaskah(String isi, List<Pesan> catatan) {

  public HasilImporNaskah {
    catatan = List.copyOf(catatan);
  }
}
