package id.runut.bagan.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import id.runut.bagan.boundary.KertasBagan;
import id.runut.bagan.control.Aksara;
import id.runut.bagan.control.BahanFormulir;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.uji.BahanSop;
import id.runut.umum.pdf.PenataPdf;
import id.runut.umum.pdf.TemplatCetak;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The printed form of every shipped SOP. */
class FormulirPdfTest {

  private static final InfoInstansi INSTANSI =
      new InfoInstansi(
          UUID.randomUUID(),
          "uji",
          "Dinas Uji <Coba>",
          "DUC",
          "Pemerintah Provinsi Uji",
          "Jalan Uji 1",
          "",
          "Palu",
          ZoneId.of("Asia/Makassar"),
          "UJI");

  private static FormulirPdf formulir;

  @BeforeAll
  static void siapkan() {
    formulir = new FormulirPdf();
    formulir.penata = new PenataPdf();
    formulir.templat = new TemplatCetak();
  }

  static Stream<String> kode() {
    return BahanSop.KODE.stream();
  }

  @ParameterizedTest
  @MethodSource("kode")
  void memuatIdentitasDanSemuaLangkah(String kode) throws IOException {
    DefinisiSop sop = BahanSop.definisi(kode);
    try (PdfDocument pdf = cetak(sop, KertasBagan.A4)) {
      String pertama = rapat(PdfTextExtractor.getTextFromPage(pdf.getPage(1)));
      assertTrue(pertama.contains("DINASUJI<COBA>"), pertama);
      Stream.of("NOMORSOP", "DISAHKANOLEH", "DASARHUKUM", "PENCATATANDANPENDATAAN")
          .forEach(k -> assertTrue(pertama.contains(k), k));
      assertTrue(pertama.contains(rapat(sop.nama())), pertama);
      StringBuilder semua = new StringBuilder();
      for (int i = 2; i <= pdf.getNumberOfPages(); i++) {
        String halaman = rapat(PdfTextExtractor.getTextFromPage(pdf.getPage(i)));
        assertTrue(halaman.contains("MutuBaku") && halaman.contains("Keterangan"), "heads");
        assertTrue(halaman.contains("Halaman" + i + "dari" + pdf.getNumberOfPages()), "foot");
        semua.append(halaman);
      }
      for (LangkahSop l : sop.langkah()) {
        String akhir = l.uraian().substring(l.uraian().lastIndexOf(' ') + 1);
        assertTrue(semua.indexOf(rapat(akhir)) >= 0, l.nomor() + " " + akhir);
      }
      long memutus = sop.langkah().stream().filter(l -> l.kembaliKe() != null).count();
      assertEquals(memutus, semua.toString().split("Tidak", -1).length - 1);
    }
  }

  @Test
  void mendatarDiKeduaKertasDanBertanda() throws IOException {
    for (KertasBagan kertas : KertasBagan.values()) {
      try (PdfDocument pdf = cetak(BahanSop.definisi(BahanSop.KODE.get(0)), kertas)) {
        Rectangle ukuran = pdf.getPage(2).getPageSize();
        assertEquals(kertas.lebar(), ukuran.getWidth(), 0.1);
        assertTrue(ukuran.getWidth() > ukuran.getHeight());
        assertTrue(pdf.isTagged());
      }
    }
  }

  /** Long lists make the letters smaller, and the page stays one. */
  @Test
  void identitasPanjangTetapSatuHalaman() throws IOException {
    DefinisiSop asal = BahanSop.definisi("soppeng-dpmd-pengumpulan-data");
    List<String> panjang =
        IntStream.rangeClosed(1, 30)
            .mapToObj(i -> "Peraturan ke-" + i + " tentang sesuatu")
            .toList();
    DefinisiSop sop =
        new DefinisiSop(
            asal.kode(),
            asal.instansi(),
            asal.nama(),
            asal.versi(),
            Map.of("Dasar hukum", panjang, "Disahkan oleh", List.of("Bupati Uji", "Nama Pengesah")),
            asal.pemicu(),
            asal.peran(),
            asal.dokumen(),
            asal.luar(),
            asal.catatan(),
            asal.langkah());
    try (PdfDocument pdf = cetak(sop, KertasBagan.A4)) {
      String pertama = rapat(PdfTextExtractor.getTextFromPage(pdf.getPage(1)));
      assertTrue(
          pertama.contains("30.Peraturanke-30") && pertama.contains("NamaPengesah"), pertama);
      assertEquals(2, pdf.getNumberOfPages());
    }
  }

  /** The widths that lines are broken by are those of the font that is printed. */
  @Test
  void lebarHurufSepertiHurufnya() {
    String semua =
        IntStream.range(32, 127)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    PdfFont biasa = PenataPdf.huruf("LiberationSans-Regular");
    PdfFont tebal = PenataPdf.huruf("LiberationSans-Bold");
    for (char c : semua.toCharArray()) {
      String huruf = String.valueOf(c);
      assertEquals(biasa.getWidth(huruf, 10), Aksara.lebar(huruf, 10, false), 0.02, huruf);
      assertEquals(tebal.getWidth(huruf, 10), Aksara.lebar(huruf, 10, true), 0.02, huruf);
    }
  }

  private static PdfDocument cetak(DefinisiSop sop, KertasBagan kertas) throws IOException {
    byte[] isi = formulir.cetak(BahanFormulir.dari(INSTANSI, sop), kertas);
    return new PdfDocument(new PdfReader(new ByteArrayInputStream(isi)));
  }

  /** Without blanks, because lines break anywhere. */
  private static String rapat(String teks) {
    return teks.replaceAll("\\s+", "");
  }
}
