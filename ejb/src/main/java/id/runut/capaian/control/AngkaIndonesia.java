package id.runut.capaian.control;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads and writes numbers the Indonesian way, whatever the server's locale: point groups, comma
 * divides. What could be meant in two ways is asked back, never guessed.
 */
public final class AngkaIndonesia {

  private static final Pattern BULAT = Pattern.compile("-?\\d+");
  private static final Pattern KOMA = Pattern.compile("-?\\d+,\\d+");
  private static final Pattern TITIK_DAN_KOMA = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+,\\d+");
  private static final Pattern BANYAK_TITIK = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3}){2,}");
  private static final Pattern SATU_TITIK_TIGA = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");
  private static final Pattern SATU_TITIK = Pattern.compile("-?\\d+\\.\\d+");
  private static final Pattern CARA_INGGRIS = Pattern.compile("-?\\d{1,3}(,\\d{3})+\\.\\d+");

  /** More digits than any figure of an agency has, and few enough for the database. */
  private static final int DIGIT_TERBANYAK = 15;

  private AngkaIndonesia() {}

  /** What a text turned out to be. */
  public enum Jenis {
    ANGKA,
    /** Could be thousands or a fraction. */
    DUA_ARTI,
    BUKAN_ANGKA
  }

  /**
   * A text, read.
   *
   * @param nilai null unless it is a number
   * @param persen whether a per cent sign stood behind it
   * @param usulan what may have been meant, written the right way; null when it is anybody's guess
   */
  public record Terbaca(Jenis jenis, BigDecimal nilai, boolean persen, String usulan) {}

  /** Reads a text that is not blank. */
  public static Terbaca baca(String teks) {
    String isi = teks.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2212', '-').strip();
    boolean persen = isi.endsWith("%");
    String inti = persen ? isi.substring(0, isi.length() - 1).strip() : isi;
    if (inti.chars().filter(c -> c >= '0' && c <= '9').count() > DIGIT_TERBANYAK) {
      return new Terbaca(Jenis.BUKAN_ANGKA, null, persen, null);
    }
    if (BULAT.matcher(inti).matches() || KOMA.matcher(inti).matches()) {
      return angka(inti, persen);
    }
    if (TITIK_DAN_KOMA.matcher(inti).matches() || BANYAK_TITIK.matcher(inti).matches()) {
      return angka(inti.replace(".", ""), persen);
    }
    if (SATU_TITIK_TIGA.matcher(inti).matches()) {
      return new Terbaca(Jenis.DUA_ARTI, null, persen, null);
    }
    return new Terbaca(Jenis.BUKAN_ANGKA, null, persen, usulan(inti));
  }

  /** A number without grouping, as it is typed: {@code 1234,5}. Null gives an empty text. */
  public static String ketik(BigDecimal nilai) {
    return nilai == null ? "" : polos(nilai).toPlainString().replace('.', ',');
  }

  /** A number with grouping and a fixed count of decimals: {@code 1.234,50}. */
  public static String cetak(BigDecimal nilai, int desimal) {
    if (nilai == null) {
      return "";
    }
    DecimalFormatSymbols tanda = new DecimalFormatSymbols(Locale.ROOT);
    tanda.setGroupingSeparator('.');
    tanda.setDecimalSeparator(',');
    DecimalFormat bentuk = new DecimalFormat("#,##0", tanda);
    bentuk.setMinimumFractionDigits(desimal);
    bentuk.setMaximumFractionDigits(Math.max(desimal, polos(nilai).scale()));
    return bentuk.format(nilai);
  }

  private static Terbaca angka(String inti, boolean persen) {
    return new Terbaca(Jenis.ANGKA, new BigDecimal(inti.replace(',', '.')), persen, null);
  }

  private static String usulan(String inti) {
    if (SATU_TITIK.matcher(inti).matches()) {
      return inti.replace('.', ',');
    }
    if (CARA_INGGRIS.matcher(inti).matches()) {
      return inti.replace(",", "").replace('.', ',');
    }
    return KataBilangan.baca(inti);
  }

  private static BigDecimal polos(BigDecimal nilai) {
    BigDecimal ringkas = nilai.stripTrailingZeros();
    return ringkas.scale() < 0 ? ringkas.setScale(0) : ringkas;
  }
}
