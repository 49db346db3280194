package id.runut.capaian.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Cell styles of the portal's workbooks, each made once. */
public final class GayaLembar {

  private static final byte[] TERKUNCI = {(byte) 0xF0, (byte) 0xEC, (byte) 0xEA};
  private static final byte[] JUDUL = {(byte) 0xE2, (byte) 0xDA, (byte) 0xD7};
  private static final byte[] SALAH = {(byte) 0xFB, (byte) 0xE9, (byte) 0xE6};
  private static final byte[] GARIS = {(byte) 0x87, (byte) 0x7C, (byte) 0x84};
  private static final String HURUF = "Arial";
  private static final short POIN = 10;
  private static final short POIN_JUDUL = 14;

  /** The language tag makes programs that heed it write 1.234,56 whatever their own language. */
  private static final String BAHASA = "[$-421]";

  private final XSSFWorkbook buku;
  private final XSSFFont biasa;
  private final Map<String, XSSFCellStyle> gaya = new HashMap<>();

  public GayaLembar(XSSFWorkbook buku) {
    this.buku = buku;
    this.biasa = huruf(false, POIN);
  }

  public XSSFCellStyle judulBesar() {
    return gaya.computeIfAbsent("judul", k -> tebal(polos(), POIN_JUDUL));
  }

  public XSSFCellStyle tebal() {
    return gaya.computeIfAbsent("tebal", k -> tebal(polos(), POIN));
  }

  public XSSFCellStyle biasa() {
    return gaya.computeIfAbsent("biasa", k -> polos());
  }

  XSSFCellStyle paragraf() {
    return gaya.computeIfAbsent(
        "paragraf",
        k -> {
          XSSFCellStyle g = polos();
          g.setWrapText(true);
          return g;
        });
  }

  public XSSFCellStyle kepala() {
    return gaya.computeIfAbsent(
        "kepala",
        k -> {
          XSSFCellStyle g = tebal(bergaris(JUDUL), POIN);
          g.setIndention((short) 0);
          g.setAlignment(HorizontalAlignment.CENTER);
          return g;
        });
  }

  /** A bordered cell of text. */
  public XSSFCellStyle teks() {
    return gaya.computeIfAbsent("teks", k -> bergaris(null));
  }

  /** A bordered cell of a number. */
  public XSSFCellStyle angka(int desimal) {
    return gaya.computeIfAbsent("angka" + desimal, k -> angka(bergaris(null), desimal));
  }

  /** A cell of text in a row of means. */
  public XSSFCellStyle teksRataRata() {
    return gaya.computeIfAbsent("teksRataRata", k -> tebal(bergaris(TERKUNCI), POIN));
  }

  /** A number in a row of means. */
  public XSSFCellStyle angkaRataRata() {
    return gaya.computeIfAbsent("angkaRataRata", k -> tebal(angka(bergaris(TERKUNCI), 2), POIN));
  }

  XSSFCellStyle teksTerkunci() {
    return gaya.computeIfAbsent("teksTerkunci", k -> bergaris(TERKUNCI));
  }

  XSSFCellStyle angkaTerkunci(int desimal) {
    return gaya.computeIfAbsent("angkaTerkunci" + desimal, k -> angka(bergaris(TERKUNCI), desimal));
  }

  XSSFCellStyle teksIsian(boolean salah) {
    return gaya.computeIfAbsent(
        "teksIsian" + salah,
        k -> {
          XSSFCellStyle g = bergaris(salah ? SALAH : null);
          g.setLocked(false);
          g.setDataFormat(buku.createDataFormat().getFormat("@"));
          return g;
        });
  }

  XSSFCellStyle angkaIsian(int desimal, boolean salah) {
    return gaya.computeIfAbsent(
        "angkaIsian" + desimal + salah,
        k -> {
          XSSFCellStyle g = angka(bergaris(salah ? SALAH : null), desimal);
          g.setLocked(false);
          return g;
        });
  }

  private XSSFCellStyle angka(XSSFCellStyle g, int desimal) {
    String pola = BAHASA + "#,##0" + (desimal == 0 ? "" : "." + "0".repeat(desimal));
    g.setDataFormat(buku.createDataFormat().getFormat(pola));
    g.setAlignment(HorizontalAlignment.RIGHT);
    return g;
  }

  private XSSFCellStyle tebal(XSSFCellStyle g, short poin) {
    g.setFont(huruf(true, poin));
    return g;
  }

  private XSSFFont huruf(boolean tebal, short poin) {
    XSSFFont huruf = buku.createFont();
    huruf.setFontName(HURUF);
    huruf.setBold(tebal);
    huruf.setFontHeightInPoints(poin);
    return huruf;
  }

  private XSSFCellStyle bergaris(byte[] latar) {
    XSSFCellStyle g = polos();
    g.setWrapText(true);
    g.setVerticalAlignment(VerticalAlignment.CENTER);
    g.setAlignment(HorizontalAlignment.LEFT);
    g.setIndention((short) 1);
    XSSFColor garis = new XSSFColor(GARIS);
    g.setBorderTop(BorderStyle.THIN);
    g.setBorderBottom(BorderStyle.THIN);
    g.setBorderLeft(BorderStyle.THIN);
    g.setBorderRight(BorderStyle.THIN);
    g.setTopBorderColor(garis);
    g.setBottomBorderColor(garis);
    g.setLeftBorderColor(garis);
    g.setRightBorderColor(garis);
    if (latar != null) {
      g.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      g.setFillForegroundColor(new XSSFColor(latar));
    }
    return g;
  }

  private XSSFCellStyle polos() {
    XSSFCellStyle g = buku.createCellStyle();
    g.setVerticalAlignment(VerticalAlignment.TOP);
    g.setFont(biasa);
    return g;
  }
}
