package id.runut.bagan.excel;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Points of paper in the units of a workbook. */
final class UkuranLembar {

  /** A pixel at 96 per inch, in points; columns are whole pixels wide. */
  static final double PIKSEL = 0.75;

  /** Units of drawings in a point. */
  static final int EMU_PER_TITIK = 12700;

  private static final double PIKSEL_PER_HURUF = 7;
  private static final int SATUAN_LEBAR = 256;

  private UkuranLembar() {}

  static void lebar(XSSFSheet lembar, int kolom, double titik) {
    lembar.setColumnWidth(
        kolom, (int) Math.round(titik / PIKSEL / PIKSEL_PER_HURUF * SATUAN_LEBAR));
  }

  static int emu(double titik) {
    return (int) Math.round(titik * EMU_PER_TITIK);
  }
}
