package id.runut.agenda.control;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an agency writes letter numbers: {@code {klasifikasi}/{urut:4}/{kodeSurat}/{tahun}} gives
 * {@code 000.8.6.3/0417/Set-DKUKM/2026}. The places are {@code klasifikasi}, {@code urut} (with the
 * number of digits, zeros in front), {@code kodeSurat}, {@code bulan} (Roman) and {@code tahun}.
 */
public final class PolaNomor {

  private static final Pattern TEMPAT = Pattern.compile("\\{(\\w+)(?::(\\d))?}");
  private static final String[] ROMAWI = {
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"
  };

  /** Where an agency has not said otherwise; stands below what its constructor reads. */
  public static final PolaNomor BAKU = new PolaNomor("{klasifikasi}/{urut:4}/{kodeSurat}/{tahun}");

  private final String pola;

  /**
   * @throws IllegalArgumentException when a place is unknown, or number or year are missing, which
   *     would make two letters bear the same number
   */
  public PolaNomor(String pola) {
    this.pola = pola;
    String contoh = tulis("1", 1, "X", LocalDate.of(2026, 1, 1));
    boolean membedakan = pola.contains("{urut") && pola.contains("{tahun}");
    if (!membedakan || contoh.contains("{") || contoh.contains("}")) {
      throw new IllegalArgumentException("number pattern " + pola);
    }
  }

  /** The number as it is printed. */
  public String tulis(String klasifikasi, int urut, String kodeSurat, LocalDate tanggal) {
    return TEMPAT
        .matcher(pola)
        .replaceAll(
            tempat ->
                Matcher.quoteReplacement(
                    nilai(
                        tempat.group(1), tempat.group(2), klasifikasi, urut, kodeSurat, tanggal)));
  }

  private String nilai(
      String nama,
      String angka,
      String klasifikasi,
      int urut,
      String kodeSurat,
      LocalDate tanggal) {
    return switch (nama) {
      case "klasifikasi" -> klasifikasi;
      case "urut" -> String.format("%0" + (angka == null ? "1" : angka) + "d", urut);
      case "kodeSurat" -> kodeSurat;
      case "bulan" -> ROMAWI[tanggal.getMonthValue() - 1];
      case "tahun" -> String.valueOf(tanggal.getYear());
      default -> throw new IllegalArgumentException("unknown place " + nama + " in " + pola);
    };
  }
}
