package id.runut.laporan.excel;

import id.runut.capaian.excel.GayaLembar;
import id.runut.laporan.control.KataLaporan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes tables into a workbook, sheet after sheet and row after row. */
final class PenulisBuku {

  private static final int SATUAN_LEBAR = 256;
  private static final float TINGGI_KEPALA = 30;

  private final XSSFWorkbook buku = new XSSFWorkbook();
  private final GayaLembar gaya = new GayaLembar(buku);
  private XSSFSheet lembar;
  private XSSFRow baris;
  private boolean rataRata;

  /** Begins a sheet: title lines, a blank line, the header row. */
  void lembar(String nama, List<String> judul, List<String> kolom, List<Integer> lebar) {
    lembar = buku.createSheet(nama);
    for (int i = 0; i < judul.size(); i++) {
      XSSFCell sel = lembar.createRow(i).createCell(0);
      sel.setCellValue(judul.get(i));
      sel.setCellStyle(i == 0 ? gaya.judulBesar() : gaya.tebal());
    }
    int nomorKepala = judul.size() + 1;
    XSSFRow kepala = lembar.createRow(nomorKepala);
    kepala.setHeightInPoints(TINGGI_KEPALA);
    for (int i = 0; i < kolom.size(); i++) {
      lembar.setColumnWidth(i, lebar.get(i) * SATUAN_LEBAR);
      XSSFCell sel = kepala.createCell(i);
      sel.setCellValue(kolom.get(i));
      sel.setCellStyle(gaya.kepala());
    }
    lembar.createFreezePane(0, nomorKepala + 1);
    lembar.setRepeatingRows(new CellRangeAddress(nomorKepala, nomorKepala, -1, -1));
    lembar.setFitToPage(true);
    lembar.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    lembar.getPrintSetup().setLandscape(true);
    lembar.getPrintSetup().setFitWidth((short) 1);
    lembar.getPrintSetup().setFitHeight((short) 0);
    lembar.getFooter().setRight(KataLaporan.dari("kaki"));
  }

  /** Begins a row. */
  PenulisBuku baris() {
    baris = lembar.createRow(lembar.getLastRowNum() + 1);
    rataRata = false;
    return this;
  }

  /** Begins a row of means. */
  PenulisBuku barisRataRata() {
    baris();
    rataRata = true;
    return this;
  }

  /**
   * The next cell of the row; text stays text, whatever it begins with. Null gives an empty one.
   */
  PenulisBuku teks(String teks) {
    XSSFCell sel = sel(rataRata ? gaya.teksRataRata() : gaya.teks());
    if (teks != null && !teks.isEmpty()) {
      sel.setCellValue(teks);
    }
    return this;
  }

  PenulisBuku teks(List<String> banyak) {
    banyak.forEach(this::teks);
    return this;
  }

  /** The next cell of the row; null gives an empty one. */
  PenulisBuku angka(BigDecimal nilai, int desimal) {
    XSSFCell sel = sel(rataRata ? gaya.angkaRataRata() : gaya.angka(desimal));
    if (nilai != null) {
      sel.setCellValue(nilai.doubleValue());
    }
    return this;
  }

  /** The workbook as a file. */
  byte[] simpan() {
    try (buku;
        ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
      buku.getProperties().getCoreProperties().setCreator("Runut");
      buku.write(keluar);
      return keluar.toByteArray();
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  private XSSFCell sel(XSSFCellStyle gayaSel) {
    XSSFCell sel = baris.createCell(Math.max(0, baris.getLastCellNum()));
    sel.setCellStyle(gayaSel);
    return sel;
  }
}
