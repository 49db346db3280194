package id.runut.bagan.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.bagan.boundary.KertasBagan;
import id.runut.bagan.control.BahanFormulir;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.uji.BahanSop;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.ShapeTypes;
import org.apache.poi.xssf.usermodel.XSSFConnector;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of every shipped SOP as a workbook. */
class FormulirBukuTest {

  private static final InfoInstansi INSTANSI =
      new InfoInstansi(
          UUID.randomUUID(),
          "uji",
          "=Dinas Uji",
          "D&C",
          "Pemerintah Provinsi Uji",
          "Jalan Uji 1",
          "",
          "Palu",
          ZoneId.of("Asia/Makassar"),
          "UJI");

  static Stream<String> kode() {
    return BahanSop.KODE.stream();
  }

  @ParameterizedTest
  @MethodSource("kode")
  void simbolUntukSetiapLangkahDanPasanganDiSetiapHalaman(String kode) throws IOException {
    DefinisiSop sop = BahanSop.definisi(kode);
    try (XSSFWorkbook buku = buku(sop)) {
      XSSFSheet lembar = buku.getSheet("Bagan alir");
      List<LangkahSop> langkah = sop.langkah();
      long memutus = langkah.stream().filter(l -> l.kembaliKe() != null).count();
      assertEquals(memutus, bentuk(lembar, ShapeTypes.FLOW_CHART_DECISION));
      assertEquals(2, bentuk(lembar, ShapeTypes.FLOW_CHART_TERMINATOR));
      long kegiatan = langkah.size() - memutus - 2;
      assertTrue(bentuk(lembar, ShapeTypes.FLOW_CHART_PROCESS) >= kegiatan);
      long penghubung = bentuk(lembar, ShapeTypes.FLOW_CHART_OFFPAGE_CONNECTOR);
      assertEquals(0, penghubung % 2);
      assertTrue(penghubung >= 2L * lembar.getRowBreaks().length);
      assertTrue(panahTertempel(lembar) >= langkah.size() - 1 + memutus);
    }
  }

  @ParameterizedTest
  @MethodSource("kode")
  void mendatarBerulangDanTanpaRumus(String kode) throws IOException {
    DefinisiSop sop = BahanSop.definisi(kode);
    try (XSSFWorkbook buku = buku(sop)) {
      XSSFSheet lembar = buku.getSheet("Bagan alir");
      assertTrue(lembar.getPrintSetup().getLandscape());
      assertEquals(PrintSetup.A4_PAPERSIZE, lembar.getPrintSetup().getPaperSize());
      assertEquals("1:2", lembar.getRepeatingRows().formatAsString());
      assertTrue(buku.getPrintArea(1).endsWith("$" + (sop.langkah().size() + 2)));
      assertEquals("No.", lembar.getRow(0).getCell(0).getStringCellValue());
      assertEquals(sop.langkah().get(0).uraian(), lembar.getRow(2).getCell(1).getStringCellValue());
      buku.forEach(
          l ->
              l.forEach(
                  b -> b.forEach(s -> assertTrue(s.getCellType() != CellType.FORMULA, "formula"))));
      assertTrue(
          buku.getSheet("Identitas").getRow(0).getCell(0).getStringCellValue().contains("=DINAS"));
    }
  }

  private static XSSFWorkbook buku(DefinisiSop sop) throws IOException {
    byte[] isi = new FormulirBuku().cetak(BahanFormulir.dari(INSTANSI, sop), KertasBagan.A4);
    return new XSSFWorkbook(new ByteArrayInputStream(isi));
  }

  private static long bentuk(XSSFSheet lembar, int jenis) {
    return lembar.getDrawingPatriarch().getShapes().stream()
        .filter(XSSFSimpleShape.class::isInstance)
        .filter(s -> ((XSSFSimpleShape) s).getShapeType() == jenis)
        .count();
  }

  /** Arrows whose beginning hangs on a symbol. */
  private static long panahTertempel(XSSFSheet lembar) {
    return lembar.getDrawingPatriarch().getShapes().stream()
        .filter(FormulirBukuTest::tertempel)
        .count();
  }

  private static boolean tertempel(XSSFShape bentuk) {
    return bentuk instanceof XSSFConnector panah
        && panah.getCTConnector().getNvCxnSpPr().getCNvCxnSpPr().isSetStCxn();
  }
}
