package id.runut.sop.control;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import java.util.Map;
import java.util.Optional;

/**
 * A definition as it was read from its file.
 *
 * @param gabung step that joins → step whose fan-out it waits for
 */
public record Rancangan(DefinisiSop definisi, Map<Integer, Integer> gabung) {

  public Rancangan {
    gabung = Map.copyOf(gabung);
  }

  /** The step with a number, also in a definition whose numbers are faulty. */
  Optional<LangkahSop> langkah(Integer nomor) {
    return definisi.langkah().stream().filter(l -> nomor != null && l.nomor() == nomor).findFirst();
  }
}
