package id.runut.uji;

import id.runut.sop.boundary.PenangananLangkah;
import java.util.Set;

/** Stands in for kinds of step that the portal does not handle yet, and does nothing. */
public class PenangananRapatUji implements PenangananLangkah {

  private final Set<String> jenis;

  PenangananRapatUji(Set<String> jenis) {
    this.jenis = Set.copyOf(jenis);
  }

  @Override
  public Set<String> jenis() {
    return jenis;
  }
}
