package id.runut.bagan.excel;

import id.runut.bagan.control.LembarFormulir;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cells of the form: framed, wrapped, in Arial. */
final class GayaFormulir {

  /** A little smaller than what lines were broken for: programs set letters differently. */
  private static final double HURUF = LembarFormulir.HURUF - 0.5;

  private static final double HURUF_BAKU = 10;
  private static final double HURUF_KETERANGAN = 6.5;
  private static final double HURUF_IDENTITAS = 9;
  private static final double HURUF_INSTANSI = 12;
  private static final byte[] KELABU = {(byte) 0xEB, (byte) 0xEB, (byte) 0xEB};

  final XSSFCellStyle teks;
  final XSSFCellStyle tengah;
  final XSSFCellStyle keterangan;
  final XSSFCellStyle kepala;
  final XSSFCellStyle identitas;
  final XSSFCellStyle identitasTebal;
  final XSSFCellStyle pengesahan;
  final XSSFCellStyle instansi;
  final XSSFCellStyle uraian;

  private final XSSFWorkbook buku;

  GayaFormulir(XSSFWorkbook buku) {
    this.buku = buku;
    // Columns are as many digits of this font wide as they say.
    buku.getFontAt(0).setFontName("Arial");
    buku.getFontAt(0).setFontHeight(HURUF_BAKU);
    buku.getFontAt(0).setScheme(FontScheme.NONE);
    teks = gaya(HURUF, false, HorizontalAlignment.LEFT, VerticalAlignment.CENTER);
    tengah = gaya(HURUF, false, HorizontalAlignment.CENTER, VerticalAlignment.CENTER);
    keterangan = gaya(HURUF_KETERANGAN, false, HorizontalAlignment.LEFT, VerticalAlignment.CENTER);
    kepala = gaya(HURUF_KETERANGAN, true, HorizontalAlignment.CENTER, VerticalAlignment.CENTER);
    kepala.setFillForegroundColor(new XSSFColor(KELABU));
    kepala.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    identitas = gaya(HURUF_IDENTITAS, false, HorizontalAlignment.LEFT, VerticalAlignment.CENTER);
    identitasTebal =
        gaya(HURUF_IDENTITAS, true, HorizontalAlignment.LEFT, VerticalAlignment.CENTER);
    pengesahan = gaya(HURUF_IDENTITAS, false, HorizontalAlignment.CENTER, VerticalAlignment.TOP);
    instansi = gaya(HURUF_INSTANSI, true, HorizontalAlignment.CENTER, VerticalAlignment.CENTER);
    uraian = gaya(HURUF_IDENTITAS, false, HorizontalAlignment.LEFT, VerticalAlignment.TOP);
  }

  private XSSFCellStyle gaya(
      double ukuran, boolean tebal, HorizontalAlignment datar, VerticalAlignment tegak) {
    XSSFFont huruf = buku.createFont();
    huruf.setFontName("Arial");
    huruf.setFontHeight(ukuran);
    huruf.setBold(tebal);
    XSSFCellStyle gaya = buku.createCellStyle();
    gaya.setFont(huruf);
    gaya.setWrapText(true);
    gaya.setAlignment(datar);
    gaya.setVerticalAlignment(tegak);
    gaya.setBorderTop(BorderStyle.THIN);
    gaya.setBorderBottom(BorderStyle.THIN);
    gaya.setBorderLeft(BorderStyle.THIN);
    gaya.setBorderRight(BorderStyle.THIN);
    return gaya;
  }
}
