package id.runut.naskah.boundary;

import java.util.Set;

/**
 * A stretch of text of one side of a comparison.
 *
 * @param teks bare text; a line break stands where the letter has one
 */
public record Potongan(String teks, Perubahan perubahan, Set<Gaya> gaya) {

  public Potongan {
    gaya = Set.copyOf(gaya);
  }

  public boolean bergaya(String nama) {
    return gaya.contains(Gaya.valueOf(nama));
  }
}
