package id.runut.sop.control;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import java.util.HashMap;
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

  /**
   * A definition with its joins: a fan-out is joined by the step after it that fans out no more.
   */
  public static Rancangan dari(DefinisiSop definisi) {
    Map<Integer, Integer> gabung = new HashMap<>();
    for (LangkahSop l : definisi.langkah()) {
      definisi.langkah().stream()
          .filter(b -> l.sebar() && Integer.valueOf(b.nomor()).equals(l.lanjutKe()) && !b.sebar())
          .forEach(b -> gabung.put(b.nomor(), l.nomor()));
    }
    return new Rancangan(definisi, gabung);
  }

  /** The step with a number, also in a definition whose numbers are faulty. */
  Optional<LangkahSop> langkah(Integer nomor) {
    return definisi.langkah().stream().filter(l -> nomor != null && l.nomor() == nomor).findFirst();
  }
}
