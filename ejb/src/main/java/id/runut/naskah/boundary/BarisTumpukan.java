package id.runut.naskah.boundary;

import id.runut.sop.boundary.RingkasanTugas;
import id.runut.umum.boundary.Putusan;
import java.util.List;

/**
 * A task in a stack of letters that are to be initialled or signed in one go.
 *
 * @param naskah the letters that its act covers, its own first; empty while there is no version
 * @param boleh whether it can be done without opening it, and if not, why not
 */
public record BarisTumpukan(RingkasanTugas tugas, List<NaskahBerlaku> naskah, Putusan boleh) {

  public BarisTumpukan {
    naskah = List.copyOf(naskah);
  }

  /** SHA-256 of the versions as they are shown; handed back by whoever has seen them. */
  public List<String> sidik() {
    return naskah.stream().map(n -> n.versi().sidik()).toList();
  }
}
