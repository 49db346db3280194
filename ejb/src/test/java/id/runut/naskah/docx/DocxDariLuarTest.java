package id.runut.naskah.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.naskah.control.PembersihIsi;
import id.runut.umum.boundary.DataTidakSah;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents from outside: what is told, and what is not even opened. */
class DocxDariLuarTest {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String UTAMA =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  static Stream<Arguments> ditolak() throws IOException {
    byte[] baik = paket(dokumen("<w:p><w:r><w:t>Isi</w:t></w:r></w:p>"), Map.of(), UTAMA);
    return Stream.of(
        Arguments.of("empty", new byte[0], "docx.kosong"),
        Arguments.of("a PDF", "%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8), "docx.bukanDocx"),
        Arguments.of(
            "an old .doc",
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
            "docx.lamaAtauBersandi"),
        Arguments.of(
            "a .docm renamed",
            paket(dokumen(""), Map.of(), "application/vnd.ms-word.document.macroEnabled.main+xml"),
            "docx.makro"),
        Arguments.of(
            "macros beside an honest content type",
            paket(dokumen(""), Map.of("word/vbaProject.bin", "x"), UTAMA),
            "docx.makro"),
        Arguments.of(
            "a workbook",
            paket(
                dokumen(""),
                Map.of(),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
            "docx.bukanDocx"),
        Arguments.of(
            "an entity",
            paket("<!DOCTYPE d [<!ENTITY a \"b\">]>" + dokumen("<w:p/>"), Map.of(), UTAMA),
            "docx.rusak"),
        Arguments.of(
            "a bomb",
            paket(dokumen("<w:p/>" + " ".repeat(9 * 1024 * 1024)), Map.of(), UTAMA),
            "docx.teruraiTerlaluBesar"),
        Arguments.of(
            "something behind it",
            gabung(baik, "MZ".getBytes(StandardCharsets.UTF_8)),
            "docx.rusak"),
        Arguments.of("half of it", java.util.Arrays.copyOf(baik, baik.length / 2), "docx.rusak"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ditolak")
  void refusesInWords(String nama, byte[] isi, String kunci) {
    DataTidakSah ditolak = assertThrows(DataTidakSah.class, () -> PemeriksaDocx.periksa(isi), nama);
    assertEquals(kunci, ditolak.pesan().kunci());
  }

  static Stream<Arguments> dibaca() {
    return Stream.of(
        Arguments.of(
            "tracked changes are taken as accepted",
            "<w:p><w:r><w:t xml:space=\"preserve\">Hari"
                + " </w:t></w:r><w:del><w:r><w:delText>Senin</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>Selasa</w:t></w:r></w:ins></w:p>",
            "<p>Hari Selasa</p>",
            Set.of(Buangan.PERUBAHAN_TERLACAK)),
        Arguments.of(
            "links become text",
            "<w:p><w:hyperlink><w:r><w:t>laman</w:t></w:r></w:hyperlink></w:p>",
            "<p>laman</p>",
            Set.of(Buangan.TAUTAN)),
        Arguments.of(
            "a DDE field shows nothing",
            "<w:p><w:r><w:t xml:space=\"preserve\">Awal </w:t></w:r><w:r><w:fldChar"
                + " w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DDEAUTO c:\\\\x"
                + " cmd</w:instrText></w:r><w:r><w:fldChar"
                + " w:fldCharType=\"separate\"/></w:r><w:r><w:t>jahat</w:t></w:r><w:r><w:fldChar"
                + " w:fldCharType=\"end\"/></w:r><w:r><w:t>akhir</w:t></w:r></w:p>",
            "<p>Awal akhir</p>",
            Set.of(Buangan.MEDAN)),
        Arguments.of(
            "a date field keeps what it shows",
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DATE"
                + " </w:instrText></w:r><w:r><w:fldChar"
                + " w:fldCharType=\"separate\"/></w:r><w:r><w:t>5"
                + " Oktober</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
            "<p>5 Oktober</p>",
            Set.of()),
        Arguments.of(
            "pictures, text boxes, notes and comments are told",
            "<w:p><w:commentRangeStart"
                + " w:id=\"0\"/><w:r><w:t>Teks</w:t><w:drawing/><w:footnoteReference"
                + " w:id=\"2\"/></w:r>"
                + "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>kotak</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>",
            "<p>Teks</p>",
            Set.of(Buangan.KOMENTAR, Buangan.GAMBAR, Buangan.CATATAN_KAKI, Buangan.KOTAK_TEKS)),
        Arguments.of(
            "markup in the text stays text",
            "<w:p><w:r><w:t>&lt;script&gt;alert(1)&lt;/script&gt;</w:t></w:r></w:p>",
            "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
            Set.of()),
        Arguments.of(
            "bold that is switched off is not bold",
            "<w:p><w:r><w:rPr><w:b w:val=\"0\"/><w:i/></w:rPr><w:t>kata</w:t></w:r></w:p>",
            "<p><em>kata</em></p>",
            Set.of()),
        Arguments.of(
            "a table in a table becomes text",
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>",
            "<table><tbody><tr><td>a<br/>b</td></tr></tbody></table>",
            Set.of(Buangan.TABEL_BERSARANG)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dibaca")
  void takesOverWhatALetterCanHold(String nama, String badan, String isi, Set<Buangan> buangan)
      throws IOException {
    byte[] berkas = paket(dokumen(badan), Map.of(), UTAMA);
    PemeriksaDocx.periksa(berkas);
    HasilBaca hasil = new PembacaDocx().baca(berkas);
    assertEquals(isi, PembersihIsi.bersihkan(hasil.html()), nama);
    assertEquals(buangan, hasil.buangan());
  }

  @Test
  void aDocumentNestedBeyondReasonIsRefused() throws IOException {
    String dalam = "<w:sdt><w:sdtContent>".repeat(300);
    String keluar = "</w:sdtContent></w:sdt>".repeat(300);
    byte[] berkas =
        paket(dokumen(dalam + "<w:p><w:r><w:t>x</w:t></w:r></w:p>" + keluar), Map.of(), UTAMA);
    PemeriksaDocx.periksa(berkas);
    assertThrows(DataTidakSah.class, () -> new PembacaDocx().baca(berkas));
  }

  @Test
  void twoPartsOfOneNameAreRefused() throws IOException {
    byte[] berkas =
        paket(
            dokumen("<w:p/>"),
            Map.of("word/documenX.xml", dokumen("<w:p><w:r><w:t>lain</w:t></w:r></w:p>")),
            UTAMA);
    String teks = new String(berkas, StandardCharsets.ISO_8859_1);
    byte[] ganda =
        teks.replace("word/documenX.xml", "word/document.xml")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertFalse(teks.contains("word/documenX.xml") && ganda.length != berkas.length);
    DataTidakSah ditolak = assertThrows(DataTidakSah.class, () -> PemeriksaDocx.periksa(ganda));
    assertTrue(ditolak.pesan().kunci().startsWith("docx."));
  }

  private static String dokumen(String badan) {
    return "<w:document xmlns:w=\"" + W + "\"><w:body>" + badan + "</w:body></w:document>";
  }

  private static byte[] paket(String dokumen, Map<String, String> lain, String jenis)
      throws IOException {
    Map<String, String> bagian = new LinkedHashMap<>();
    bagian.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
            + " Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
            + " Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"bin\""
            + " ContentType=\"application/octet-stream\"/><Override PartName=\"/word/document.xml\""
            + " ContentType=\""
            + jenis
            + "\"/></Types>");
    bagian.put(
        "_rels/.rels",
        "<Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
            + " Id=\"r1\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>");
    bagian.put("word/document.xml", dokumen);
    bagian.putAll(lain);
    ByteArrayOutputStream hasil = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(hasil)) {
      for (Map.Entry<String, String> b : bagian.entrySet()) {
        zip.putNextEntry(new ZipEntry(b.getKey()));
        zip.write(b.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return hasil.toByteArray();
  }

  private static byte[] gabung(byte[] a, byte[] b) {
    byte[] hasil = java.util.Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, hasil, a.length, b.length);
    return hasil;
  }
}
