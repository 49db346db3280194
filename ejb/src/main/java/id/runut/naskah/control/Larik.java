package id.runut.naskah.control;

import id.runut.naskah.boundary.Gaya;
import java.util.Set;

/** A stretch of text of one emphasis; a line break is {@code \n}. */
public record Larik(String teks, Set<Gaya> gaya) {

  public Larik {
    gaya = Set.copyOf(gaya);
  }
}
