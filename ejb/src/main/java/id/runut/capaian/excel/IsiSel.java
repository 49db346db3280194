package id.runut.capaian.excel;

import id.runut.capaian.control.AngkaIndonesia;
import id.runut.capaian.control.SelMentah;
import id.runut.capaian.control.SelMentah.Jenis;
import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Turns what stands in a cell's XML into a cell. */
final class IsiSel {

  private static final int PANGKAT_TERBESAR = 30;

  private final SharedStrings teksBersama;
  private final StylesTable gaya;
  private final DataFormatter pembentuk = new DataFormatter(Locale.forLanguageTag("id"));

  IsiSel(SharedStrings teksBersama, StylesTable gaya) {
    this.teksBersama = teksBersama;
    this.gaya = gaya;
  }

  /**
   * @param jenis attribute {@code t}, or null
   * @param nomorGaya attribute {@code s}, or null
   * @param nilai what stands in {@code v} or {@code is}
   */
  SelMentah sel(int baris, int kolom, String jenis, String nomorGaya, boolean rumus, String nilai) {
    String t = jenis == null ? "n" : jenis;
    if (rumus) {
      return new SelMentah(baris, kolom, Jenis.RUMUS, hasilRumus(t, nilai), null, false);
    }
    return switch (t) {
      case "s" -> teks(baris, kolom, teksBersama.getItemAt(Integer.parseInt(nilai)).getString());
      case "str", "inlineStr" -> teks(baris, kolom, nilai);
      case "b" ->
          new SelMentah(
              baris, kolom, Jenis.LOGIS, nilai.equals("1") ? "TRUE" : "FALSE", null, false);
      case "e" -> new SelMentah(baris, kolom, Jenis.GALAT, nilai, null, false);
      case "d" -> new SelMentah(baris, kolom, Jenis.TANGGAL, nilai, null, false);
      default -> angka(baris, kolom, nomorGaya, nilai);
    };
  }

  private static SelMentah teks(int baris, int kolom, String teks) {
    return new SelMentah(baris, kolom, Jenis.TEKS, teks, null, false);
  }

  private SelMentah angka(int baris, int kolom, String nomorGaya, String nilai) {
    if (nilai.isBlank()) {
      return teks(baris, kolom, "");
    }
    BigDecimal angka = hingga(nilai.strip());
    if (angka == null) {
      return new SelMentah(baris, kolom, Jenis.GALAT, nilai.strip(), null, false);
    }
    String format = format(nomorGaya);
    if (DateUtil.isADateFormat(-1, format)) {
      String tampak = pembentuk.formatRawCellContents(angka.doubleValue(), -1, format);
      return new SelMentah(baris, kolom, Jenis.TANGGAL, tampak, null, false);
    }
    return new SelMentah(
        baris, kolom, Jenis.ANGKA, AngkaIndonesia.ketik(angka), angka, format.contains("%"));
  }

  /** As Excel shows it: a double, without the noise behind its seventeenth digit. */
  private static BigDecimal hingga(String nilai) {
    try {
      double ganda = Double.parseDouble(nilai);
      if (!Double.isFinite(ganda) || Math.abs(ganda) > Math.pow(10, PANGKAT_TERBESAR)) {
        return null;
      }
      BigDecimal angka = new BigDecimal(Double.toString(ganda)).stripTrailingZeros();
      return angka.scale() < 0 ? angka.setScale(0) : angka;
    } catch (NumberFormatException bukanAngka) {
      return null;
    }
  }

  private String format(String nomorGaya) {
    if (nomorGaya == null) {
      return "General";
    }
    XSSFCellStyle satu = gaya.getStyleAt(Integer.parseInt(nomorGaya));
    String format = satu == null ? null : satu.getDataFormatString();
    return format == null ? "General" : format;
  }

  private static String hasilRumus(String jenis, String nilai) {
    BigDecimal angka = jenis.equals("n") && !nilai.isBlank() ? hingga(nilai.strip()) : null;
    return angka == null ? nilai : AngkaIndonesia.ketik(angka);
  }
}
