package id.runut.capaian.excel;

import id.runut.capaian.boundary.BatasBerkas;
import id.runut.capaian.boundary.IsianBaris;
import id.runut.capaian.control.IdentitasLembar;
import id.runut.capaian.control.IsiLembar;
import id.runut.capaian.control.KataLembar;
import id.runut.capaian.control.Kolom;
import id.runut.umum.boundary.Periode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the workbook that a unit fills in: instructions, the table with its locked and its open
 * columns, and a hidden sheet by which it is recognised. Always written anew, never by changing
 * what came from outside.
 */
public class PembuatLembar {

  static final String LEMBAR_IDENTITAS = "_runut";

  private static final int SATUAN_LEBAR = 256;
  private static final int[] LEBAR = {5, 7, 36, 11, 11, 13, 26, 24, 24, 24};
  private static final float TINGGI_KEPALA = 30;
  private static final double TEPI_INCI = 0.4;
  private static final int LEBAR_PETUNJUK = 76;
  private static final int HURUF_PETUNJUK = 100;
  private static final float TINGGI_PETUNJUK = 14;

  /** The workbook as a file. */
  public byte[] buat(IsiLembar isi) {
    try (XSSFWorkbook buku = new XSSFWorkbook();
        ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
      GayaLembar gaya = new GayaLembar(buku);
      petunjuk(buku, gaya, isi.identitas());
      XSSFSheet lembar = capaian(buku, gaya, isi);
      identitas(buku, isi.identitas());
      new CatatanLembar(lembar).tulis(isi.catatan());
      buku.setActiveSheet(1);
      buku.setSelectedTab(1);
      buku.lockStructure();
      buku.getProperties().getCoreProperties().setCreator("Runut");
      buku.write(keluar);
      return keluar.toByteArray();
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  private static void petunjuk(XSSFWorkbook buku, GayaLembar gaya, IdentitasLembar identitas) {
    XSSFSheet lembar = buku.createSheet(KataLembar.dari("lembar.petunjuk"));
    lembar.setColumnWidth(0, LEBAR_PETUNJUK * SATUAN_LEBAR);
    lembar.setDisplayGridlines(false);
    tulis(lembar, 0, KataLembar.dari("petunjuk.judul")).setCellStyle(gaya.judulBesar());
    Periode periode = identitas.periode();
    List<String> butir =
        List.of(
            KataLembar.dari("petunjuk.1"),
            KataLembar.dari("petunjuk.2"),
            KataLembar.dari("petunjuk.3"),
            KataLembar.dari("petunjuk.4"),
            KataLembar.dari("petunjuk.5"),
            KataLembar.dari("petunjuk.6"),
            KataLembar.dari("petunjuk.7", BatasBerkas.BITA / (1024 * 1024)),
            KataLembar.dari("petunjuk.8"),
            KataLembar.dari("petunjuk.9", identitas.unit(), periode.panjang()));
    for (int i = 0; i < butir.size(); i++) {
      XSSFCell sel = tulis(lembar, i + 2, i + 1 + ". " + butir.get(i));
      sel.setCellStyle(gaya.paragraf());
      int barisTeks = 1 + butir.get(i).length() / HURUF_PETUNJUK;
      sel.getRow().setHeightInPoints(TINGGI_PETUNJUK * barisTeks + TINGGI_PETUNJUK / 2);
    }
    lembar.enableLocking();
    lembar.setFitToPage(true);
    lembar.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    lembar.getPrintSetup().setFitWidth((short) 1);
    lembar.getPrintSetup().setFitHeight((short) 0);
  }

  private static XSSFSheet capaian(XSSFWorkbook buku, GayaLembar gaya, IsiLembar isi) {
    XSSFSheet lembar = buku.createSheet(KataLembar.namaLembar());
    Periode periode = isi.identitas().periode();
    tulis(lembar, 0, KataLembar.dari("judul", periode.panjang().toUpperCase(Locale.ROOT)))
        .setCellStyle(gaya.judulBesar());
    tulis(lembar, 1, isi.instansi()).setCellStyle(gaya.tebal());
    tulis(lembar, 2, isi.identitas().unit()).setCellStyle(gaya.tebal());
    tulis(lembar, 3, KataLembar.dari("catatan")).setCellStyle(gaya.biasa());
    XSSFRow kepala = lembar.createRow(Kolom.BARIS_JUDUL - 1);
    kepala.setHeightInPoints(TINGGI_KEPALA);
    for (int kolom : Kolom.semua()) {
      lembar.setColumnWidth(kolom - 1, LEBAR[kolom - 1] * SATUAN_LEBAR);
      kepala.createCell(kolom - 1).setCellValue(KataLembar.kepala(kolom, periode));
      kepala.getCell(kolom - 1).setCellStyle(gaya.kepala());
    }
    BarisLembar penulis = new BarisLembar(lembar, gaya, isi.catatan());
    Map<UUID, IsianBaris> isian =
        isi.isian().stream()
            .collect(Collectors.toMap(IsianBaris::indikatorId, Function.identity(), (a, b) -> b));
    for (int i = 0; i < isi.target().size(); i++) {
      var target = isi.target().get(i);
      penulis.tulis(i, target, isian.get(target.indikatorId()));
    }
    penulis.validasiTeks(isi.target().size());
    tata(lembar, isi.target().size());
    return lembar;
  }

  private static void tata(XSSFSheet lembar, int jumlah) {
    int barisTerakhir = Kolom.BARIS_JUDUL + jumlah - 1;
    lembar.createFreezePane(Kolom.INDIKATOR, Kolom.BARIS_JUDUL);
    lembar.setRepeatingRows(CellRangeAddress.valueOf("$5:$5"));
    lembar
        .getWorkbook()
        .setPrintArea(
            lembar.getWorkbook().getSheetIndex(lembar),
            0,
            Kolom.TINDAK_LANJUT - 1,
            0,
            barisTerakhir);
    lembar.setFitToPage(true);
    lembar.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    lembar.getPrintSetup().setLandscape(true);
    lembar.getPrintSetup().setFitWidth((short) 1);
    lembar.getPrintSetup().setFitHeight((short) 0);
    for (PageMargin tepi : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP)) {
      lembar.setMargin(tepi, TEPI_INCI);
    }
    lembar.getFooter().setRight(KataLembar.dari("kaki"));
    lembar.setActiveCell(new CellAddress(Kolom.BARIS_PERTAMA - 1, Kolom.REALISASI - 1));
    lembar.enableLocking();
    lembar.lockFormatColumns(false);
    lembar.lockFormatRows(false);
  }

  private static void identitas(XSSFWorkbook buku, IdentitasLembar identitas) {
    XSSFSheet lembar = buku.createSheet(LEMBAR_IDENTITAS);
    List<String> isi =
        List.of(
            identitas.templat(),
            identitas.unitId().toString(),
            identitas.unit(),
            String.valueOf(identitas.periode().tahun()),
            identitas.periode().setahun() ? "" : identitas.periode().triwulan().toString(),
            identitas.rencana(),
            identitas.tanda());
    for (int i = 0; i < isi.size(); i++) {
      tulis(lembar, i, isi.get(i));
    }
    lembar.enableLocking();
    buku.setSheetVisibility(buku.getSheetIndex(lembar), SheetVisibility.VERY_HIDDEN);
  }

  private static XSSFCell tulis(XSSFSheet lembar, int baris, String teks) {
    XSSFCell sel = lembar.createRow(baris).createCell(0);
    sel.setCellValue(teks);
    return sel;
  }
}
