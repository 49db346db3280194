package id.runut.capaian.excel;

import static id.runut.capaian.excel.BahanUji.bagianDiubah;
import static id.runut.capaian.excel.BahanUji.buku;
import static id.runut.capaian.excel.BahanUji.bukuDiubah;
import static id.runut.capaian.excel.BahanUji.denganBagian;
import static id.runut.capaian.excel.BahanUji.diubah;
import static id.runut.capaian.excel.BahanUji.isian;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.capaian.boundary.BatasBerkas;
import id.runut.capaian.control.BerkasDitolak;
import id.runut.capaian.control.BukuTerbaca;
import id.runut.capaian.control.SelMentah;
import id.runut.capaian.control.SelMentah.Jenis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are refused as a whole, and cells as they come out of the others. */
class PembacaLembarTest {

  private static final String LEMBAR = "xl/worksheets/sheet2.xml";
  private static final byte[] SAMPAH = {1, 2, 3};

  private final PembacaLembar pembaca = new PembacaLembar();

  @Test
  void yangDitulisTerbacaKembali() throws BerkasDitolak {
    BukuTerbaca terbaca = pembaca.baca(buku(isian()));
    assertEquals(
        BahanUji.PENYEGEL.segel(
            BahanUji.UNIT, BahanUji.NAMA_UNIT, BahanUji.PERIODE, BahanUji.TARGET),
        terbaca.identitas());
    assertTrue(BahanUji.PENYEGEL.asli(terbaca.identitas()));
    assertEquals(List.of("Petunjuk", "Capaian"), terbaca.lembar());
    assertEquals("60,45", sel(terbaca, "F6").teks());
    assertEquals(Jenis.ANGKA, sel(terbaca, "F6").jenis());
    assertEquals("Data ODS, RAT", sel(terbaca, "G6").teks());
  }

  static Stream<Arguments> ditolak() {
    return Stream.of(
        kasus("empty file", "capaian.berkas.kosong", () -> new byte[0]),
        kasus("too large", "capaian.berkas.terlaluBesar", () -> new byte[BatasBerkas.BITA + 1]),
        kasus("PDF renamed", "capaian.berkas.bukanXlsx", () -> teks("%PDF-1.7\n%%EOF")),
        kasus("CSV renamed", "capaian.berkas.bukanXlsx", () -> teks("kode;realisasi\n1.1;4,6")),
        kasus("HTML renamed", "capaian.berkas.bukanXlsx", () -> teks("<html><table></table>")),
        kasus("old xls or password", "capaian.berkas.lamaAtauBersandi", PembacaLembarTest::ole),
        kasus("some other zip", "capaian.berkas.bukanXlsx", () -> kemas("a.txt", "halo")),
        kasus("cut off", "capaian.berkas.rusak", () -> Arrays.copyOf(buku(isian()), 5000)),
        kasus("EXE in front", "capaian.berkas.bukanXlsx", () -> gabung(teks("MZ"), utuh())),
        kasus("PDF behind", "capaian.berkas.rusak", () -> gabung(utuh(), teks("%PDF-1.7"))),
        kasus("two zips in one", "capaian.berkas.rusak", () -> gabung(utuh(), utuh())),
        kasus("wrong checksum", "capaian.berkas.rusak", PembacaLembarTest::sumSalah),
        kasus("zip bomb", "capaian.berkas.isiBerlebih", PembacaLembarTest::bom),
        kasus("big part", "capaian.berkas.isiBerlebih", PembacaLembarTest::bagianBesar),
        kasus("many parts", "capaian.berkas.terlaluBanyakBagian", PembacaLembarTest::banyakBagian),
        kasus(
            "macro renamed",
            "capaian.berkas.makro",
            () ->
                bagianDiubah(
                    "[Content_Types].xml",
                    t ->
                        t.replace(
                            "openxmlformats-officedocument.spreadsheetml.sheet.main",
                            "ms-excel.sheet.macroEnabled.main"))),
        kasus(
            "macro added", "capaian.berkas.makro", () -> denganBagian("xl/vbaProject.bin", SAMPAH)),
        kasus(
            "embedded object",
            "capaian.berkas.objek",
            () -> denganBagian("xl/embeddings/oleObject1.bin", SAMPAH)),
        kasus(
            "DDE link",
            "capaian.berkas.tautanLuar",
            () -> denganBagian("xl/externalLinks/externalLink1.xml", teks("<ddeLink/>"))),
        kasus(
            "external relationship",
            "capaian.berkas.tautanLuar",
            () ->
                bagianDiubah(
                    "xl/_rels/workbook.xml.rels",
                    t ->
                        t.replace(
                            "</Relationships>",
                            "<Relationship Id='x' Type='http://x/attachedTemplate'"
                                + " Target='file:///etc/passwd' TargetMode='External'/>"
                                + "</Relationships>"))),
        kasus(
            "document type in XML",
            "capaian.berkas.rusak",
            () ->
                bagianDiubah(
                    LEMBAR,
                    t -> t.replaceFirst("<worksheet", "<!DOCTYPE a [<!ENTITY b 'c'>]><worksheet"))),
        kasus(
            "cell twice",
            "capaian.berkas.rusak",
            () -> bagianDiubah(LEMBAR, t -> t.replace("r=\"F7\"", "r=\"F6\""))),
        kasus(
            "cell without address",
            "capaian.berkas.rusak",
            () -> bagianDiubah(LEMBAR, t -> t.replace("r=\"F7\"", ""))),
        kasus(
            "cell beyond the sheet",
            "capaian.berkas.rusak",
            () -> bagianDiubah(LEMBAR, t -> t.replace("r=\"F7\"", "r=\"F9999999\""))),
        kasus(
            "broken XML", "capaian.berkas.rusak", () -> bagianDiubah(LEMBAR, t -> t.substring(9))),
        kasus(
            "sheet gone",
            "capaian.berkas.lembarTidakAda",
            () -> bukuDiubah(b -> b.setSheetName(b.getSheetIndex("Capaian"), "Lain"))),
        kasus(
            "identity gone",
            "capaian.berkas.bukanDariPortal",
            () -> bukuDiubah(b -> b.removeSheetAt(b.getSheetIndex("_runut")))),
        kasus(
            "identity emptied",
            "capaian.berkas.bukanDariPortal",
            () -> bukuDiubah(b -> b.getSheet("_runut").getRow(1).getCell(0).setCellValue("x"))),
        kasus(
            "too many sheets",
            "capaian.berkas.terlaluBanyakLembar",
            () ->
                bukuDiubah(
                    b -> {
                      for (int i = 0; i < BatasBerkas.LEMBAR; i++) {
                        b.createSheet("Lembar " + i);
                      }
                    })),
        kasus(
            "too many rows",
            "capaian.berkas.terlaluBanyakBaris",
            () ->
                diubah(
                    l -> {
                      for (int i = 20; i < BatasBerkas.BARIS + 20; i++) {
                        isi(l, i, 0, "x");
                      }
                    })),
        kasus(
            "too many columns",
            "capaian.berkas.terlaluBanyakKolom",
            () -> diubah(l -> isi(l, 5, BatasBerkas.KOLOM, "x"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void ditolak(String nama, String kunci, Supplier<byte[]> berkas) {
    BerkasDitolak ditolak =
        assertThrows(BerkasDitolak.class, () -> pembaca.baca(berkas.get()), nama);
    assertEquals(kunci, ditolak.pesan().kunci());
  }

  @Test
  void tautanYangDibuatExcelSendiriDiterima() throws BerkasDitolak {
    byte[] berkas =
        diubah(
            l -> {
              var tautan =
                  l.getWorkbook()
                      .getCreationHelper()
                      .createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.URL);
              tautan.setAddress("https://contoh.go.id/data");
              isi(l, 5, 6, "https://contoh.go.id/data").setHyperlink(tautan);
            });
    assertEquals("https://contoh.go.id/data", sel(pembaca.baca(berkas), "G6").teks());
  }

  @Test
  void gayaTanpaIsiBukanBaris() throws BerkasDitolak {
    byte[] berkas =
        diubah(
            l -> {
              for (int i = 20; i < 5000; i++) {
                isi(l, i, 3, "");
              }
            });
    assertEquals(6, baris(pembaca.baca(berkas)).count());
  }

  @Test
  void nilaiYangBukanBilanganTerbacaSebagaiGalat() throws BerkasDitolak {
    for (String nilai : List.of("NaN", "Infinity", "1E400", "abc")) {
      byte[] berkas = bagianDiubah(LEMBAR, t -> t.replace("<v>60.45</v>", "<v>" + nilai + "</v>"));
      assertEquals(Jenis.GALAT, sel(pembaca.baca(berkas), "F6").jenis(), nilai);
    }
  }

  @Test
  void jenisSelTerbaca() throws BerkasDitolak {
    byte[] berkas =
        diubah(
            l -> {
              l.getRow(5).getCell(5).setCellFormula("451/480*100");
              l.getRow(5).getCell(5).setCellValue(93.95833);
              l.getRow(6)
                  .getCell(5)
                  .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());
              l.getRow(7).getCell(5).setCellValue(true);
              gaya(l.getRow(8).getCell(5), "0.0%").setCellValue(0.046);
              gaya(l.getRow(9).getCell(5), "dd/mm/yyyy").setCellValue(46000);
            });
    BukuTerbaca terbaca = pembaca.baca(berkas);
    assertEquals(Jenis.RUMUS, sel(terbaca, "F6").jenis());
    assertEquals("93,95833", sel(terbaca, "F6").teks());
    assertEquals(Jenis.GALAT, sel(terbaca, "F7").jenis());
    assertEquals("#DIV/0!", sel(terbaca, "F7").teks());
    assertEquals(Jenis.LOGIS, sel(terbaca, "F8").jenis());
    assertTrue(sel(terbaca, "F9").formatPersen());
    assertEquals(Jenis.TANGGAL, sel(terbaca, "F10").jenis());
  }

  private static Cell gaya(Cell sel, String format) {
    var buku = sel.getSheet().getWorkbook();
    var gaya = buku.createCellStyle();
    gaya.setDataFormat(buku.createDataFormat().getFormat(format));
    sel.setCellStyle(gaya);
    return sel;
  }

  private static Cell isi(XSSFSheet lembar, int baris, int kolom, String teks) {
    var r = lembar.getRow(baris) == null ? lembar.createRow(baris) : lembar.getRow(baris);
    Cell sel = r.getCell(kolom) == null ? r.createCell(kolom) : r.getCell(kolom);
    sel.setCellValue(teks);
    return sel;
  }

  private static SelMentah sel(BukuTerbaca buku, String alamat) {
    return buku.sel().stream().filter(s -> s.alamat().equals(alamat)).findFirst().orElseThrow();
  }

  private static Stream<Integer> baris(BukuTerbaca buku) {
    return buku.sel().stream().map(SelMentah::baris).filter(b -> b > 5).distinct();
  }

  private static Arguments kasus(String nama, String kunci, Supplier<byte[]> berkas) {
    return Arguments.of(nama, kunci, berkas);
  }

  private static byte[] utuh() {
    return buku(isian());
  }

  private static byte[] teks(String isi) {
    return isi.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] kemas(String nama, String isi) {
    return BahanUji.kemas(Map.of(nama, teks(isi)));
  }

  private static byte[] gabung(byte[] satu, byte[] dua) {
    byte[] hasil = Arrays.copyOf(satu, satu.length + dua.length);
    System.arraycopy(dua, 0, hasil, satu.length, dua.length);
    return hasil;
  }

  private static byte[] ole() {
    try (POIFSFileSystem sistem = new POIFSFileSystem();
        ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
      sistem.createDocument(new java.io.ByteArrayInputStream(SAMPAH), "EncryptedPackage");
      sistem.writeFilesystem(keluar);
      return keluar.toByteArray();
    } catch (IOException gagal) {
      throw new IllegalStateException(gagal);
    }
  }

  private static byte[] bom() {
    return denganBagian("xl/media/gambar.png", new byte[30 * 1024 * 1024]);
  }

  private static byte[] bagianBesar() {
    byte[] acak = new byte[BatasBerkas.BITA_BAGIAN + 1];
    new Random(1).nextBytes(acak);
    return denganBagian("xl/lain.xml", acak);
  }

  private static byte[] banyakBagian() {
    Map<String, byte[]> bagian = BahanUji.bagian(utuh());
    for (int i = 0; i < BatasBerkas.ENTRI; i++) {
      bagian.put("xl/media/" + i + ".png", SAMPAH);
    }
    return BahanUji.kemas(bagian);
  }

  /** One bit of the stored checksum of the first entry, in the central directory. */
  private static byte[] sumSalah() {
    byte[] isi = utuh();
    for (int i = 0; i < isi.length - 4; i++) {
      if (isi[i] == 'P' && isi[i + 1] == 'K' && isi[i + 2] == 1 && isi[i + 3] == 2) {
        isi[i + 16] ^= 1;
        return isi;
      }
    }
    throw new IllegalStateException("no central directory");
  }
}
