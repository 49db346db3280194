package id.runut.naskah.control;

import id.runut.naskah.boundary.Gaya;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a mark with the blanks behind it.
 *
 * @param sesudah blanks and line breaks that follow
 */
record Kata(String teks, String sesudah, Set<Gaya> gaya) {

  /** Numbers, dates and codes such as {@code 000.8.6.3} and {@code 1.234,56} are one word. */
  private static final Pattern POTONG =
      Pattern.compile("\\s+|[\\p{L}\\p{N}]+(?:[.,:/'’-][\\p{L}\\p{N}]+)*|.", Pattern.DOTALL);

  Kata {
    gaya = Set.copyOf(gaya);
  }

  /** Whether it counts as a word, and is no mark. */
  boolean berhuruf() {
    return Character.isLetterOrDigit(teks.codePointAt(0));
  }

  static List<Kata> dari(Sel sel) {
    List<Kata> hasil = new ArrayList<>();
    for (Larik l : sel.larik()) {
      Matcher potongan = POTONG.matcher(l.teks());
      while (potongan.find()) {
        tambah(hasil, potongan.group(), l.gaya());
      }
    }
    return hasil;
  }

  private static void tambah(List<Kata> hasil, String potongan, Set<Gaya> gaya) {
    if (!potongan.isBlank()) {
      hasil.add(new Kata(potongan, "", gaya));
    } else if (!hasil.isEmpty()) {
      Kata akhir = hasil.remove(hasil.size() - 1);
      hasil.add(new Kata(akhir.teks(), akhir.sesudah() + potongan, akhir.gaya()));
    }
  }
}
