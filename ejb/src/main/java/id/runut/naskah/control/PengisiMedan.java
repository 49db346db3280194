package id.runut.naskah.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The whole language of templates that administrators write: {@code {{name}}} stands for a value,
 * everything else for itself. There is nothing to run and nothing to reach beyond the values.
 */
public final class PengisiMedan {

  private static final Pattern MEDAN = Pattern.compile("\\{\\{([^{}]{0,80})}}");
  private static final Pattern BLOK = Pattern.compile("<(?:p|li|h2|h3|tr|caption)[ >]");

  private PengisiMedan() {}

  /**
   * A field that does not exist, or a sign that is not closed.
   *
   * @param medan as it is written
   * @param alinea paragraph in which it stands, from 1
   */
  public record TakDikenal(String medan, int alinea) {}

  /** What a template asks for in vain. */
  public static List<TakDikenal> takDikenal(String teks, Set<String> dikenal) {
    List<TakDikenal> hasil = new ArrayList<>();
    Matcher cocok = MEDAN.matcher(teks);
    StringBuilder sisa = new StringBuilder(teks);
    while (cocok.find()) {
      if (!dikenal.contains(cocok.group(1).strip())) {
        hasil.add(new TakDikenal(cocok.group(), alinea(teks, cocok.start())));
      }
      sisa.replace(cocok.start(), cocok.end(), "x".repeat(cocok.group().length()));
    }
    for (String tanda : List.of("{{", "}}")) {
      int letak = sisa.indexOf(tanda);
      if (letak >= 0) {
        hasil.add(new TakDikenal(tanda, alinea(teks, letak)));
      }
    }
    return hasil;
  }

  /**
   * Fills in.
   *
   * @param aman what makes a value harmless where it is put
   */
  public static String isi(String teks, Map<String, String> nilai, UnaryOperator<String> aman) {
    return MEDAN
        .matcher(teks)
        .replaceAll(
            cocok ->
                Matcher.quoteReplacement(
                    aman.apply(nilai.getOrDefault(cocok.group(1).strip(), ""))));
  }

  /** Text as markup. */
  public static String aman(String teks) {
    return teks.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static int alinea(String teks, int letak) {
    return Math.max(1, (int) BLOK.matcher(teks.substring(0, letak)).results().count());
  }
}
