package id.runut.siklus.control;

import id.runut.sop.boundary.BahanLuar;
import id.runut.sop.boundary.DefinisiSop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts SOPs after those whose documents they need. Pure. */
final class UrutanSop {

  private UrutanSop() {}

  /**
   * The same definitions, each after those that it takes a document from; where two do not need
   * each other, in the given order. A circle is broken where it is entered.
   */
  static List<DefinisiSop> menurutKaitan(List<DefinisiSop> semua) {
    Map<String, DefinisiSop> sisa = new LinkedHashMap<>();
    semua.forEach(d -> sisa.put(d.kode(), d));
    List<DefinisiSop> hasil = new ArrayList<>();
    while (!sisa.isEmpty()) {
      ambil(sisa.keySet().iterator().next(), sisa, hasil);
    }
    return hasil;
  }

  private static void ambil(String kode, Map<String, DefinisiSop> sisa, List<DefinisiSop> hasil) {
    DefinisiSop d = sisa.remove(kode);
    if (d == null) {
      return;
    }
    d.luar().stream()
        .map(BahanLuar::sop)
        .filter(Objects::nonNull)
        .forEach(bawah -> ambil(bawah, sisa, hasil));
    hasil.add(d);
  }
}
