package id.runut.sop.control;

import id.runut.sop.boundary.BagianLangkah;
import id.runut.sop.boundary.LangkahSop;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which acts of a step are due. Pure: the same question has the same answer. */
final class AturanTindakan {

  private AturanTindakan() {}

  /**
   * The acts that are still to be done, in their order.
   *
   * @param selesai acts that are done
   */
  static List<String> sisa(LangkahSop langkah, Set<String> selesai) {
    List<String> hasil = new ArrayList<>(langkah.tindakan());
    hasil.remove(AturanDefinisi.SPT);
    hasil.removeAll(selesai);
    return hasil;
  }

  /**
   * The acts that can be taken by themselves: those still to be done that no other of them does in
   * one stroke.
   *
   * @param sekaligus act → acts that are done in one stroke with it
   */
  static List<String> dapatDiambil(
      LangkahSop langkah, Set<String> selesai, Function<String, Set<String>> sekaligus) {
    List<String> sisa = sisa(langkah, selesai);
    return sisa.stream()
        .filter(t -> sisa.stream().noneMatch(l -> !l.equals(t) && sekaligus.apply(l).contains(t)))
        .toList();
  }

  /** The acts that are done once the given one is. */
  static Set<String> sesudah(
      Set<String> selesai, String tindakan, Function<String, Set<String>> sekaligus) {
    Set<String> hasil = new HashSet<>(selesai);
    hasil.add(tindakan);
    hasil.addAll(sekaligus.apply(tindakan));
    return hasil;
  }

  /** Whether the act closes a step whose tiers come before it. */
  static boolean penutupBerjenjang(LangkahSop langkah, String tindakan) {
    List<String> semua = sisa(langkah, Set.of());
    return berjenjang(langkah) && semua.get(semua.size() - 1).equals(tindakan);
  }

  static boolean berjenjang(LangkahSop langkah) {
    return langkah.ciri().bagian() != null
        && langkah.ciri().bagian().cara() == BagianLangkah.Cara.BERJENJANG;
  }

  static boolean serempak(LangkahSop langkah) {
    return langkah.ciri().bagian() != null
        && langkah.ciri().bagian().cara() == BagianLangkah.Cara.SEREMPAK;
  }
}
