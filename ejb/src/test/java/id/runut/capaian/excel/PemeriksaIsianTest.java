package id.runut.capaian.excel;

import static id.runut.capaian.excel.BahanUji.TARGET;
import static id.runut.capaian.excel.BahanUji.buku;
import static id.runut.capaian.excel.BahanUji.bukuDiubah;
import static id.runut.capaian.excel.BahanUji.diubah;
import static id.runut.capaian.excel.BahanUji.isian;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.capaian.boundary.BatasBerkas;
import id.runut.capaian.boundary.IsianBaris;
import id.runut.capaian.boundary.KesalahanSel;
import id.runut.capaian.boundary.KisiLembar.Keadaan;
import id.runut.capaian.boundary.KisiLembar.SelKisi;
import id.runut.capaian.control.BerkasDitolak;
import id.runut.capaian.control.HasilPeriksa;
import id.runut.capaian.control.PemeriksaIsian;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found in a workbook that could be read: from the file to the list of faults. */
class PemeriksaIsianTest {

  private static final int F = 5;
  private static final int G = 6;

  @Test
  void bukuYangBenar() throws BerkasDitolak {
    HasilPeriksa hasil = periksa(buku(isian()));
    assertEquals(List.of(), hasil.kesalahan());
    assertEquals(List.of(), hasil.peringatan());
    assertEquals(12, hasil.isianBenar());
    assertEquals(
        List.of("60.45", "451", "36.40", "4.60", "28", "42.10"),
        hasil.baris().stream().map(b -> b.nilai().toPlainString()).toList());
    assertEquals("F9", hasil.baris().get(3).sel());
    assertEquals(isian(), hasil.isian());
    assertEquals("5,00", sel(hasil, "E9").teks());
    assertEquals(Keadaan.TERKUNCI, sel(hasil, "E9").keadaan());
    assertEquals(Keadaan.BENAR, sel(hasil, "F9").keadaan());
  }

  @Test
  void gambarDesain() throws BerkasDitolak {
    List<IsianBaris> isian = new ArrayList<>(isian());
    isian.set(3, isian(3, "empat koma enam", "Laporan koperasi"));
    isian.set(4, isian(4, "-3", "SK pengesahan"));
    isian.set(5, isian(5, "42,1", null));
    HasilPeriksa hasil = periksa(buku(isian));
    assertEquals(
        List.of(
            "F9 capaian.sel.bukanAngkaTulis",
            "F10 capaian.sel.diBawahBatas",
            "G11 capaian.sel.sumberDataKosong"),
        ringkas(hasil.kesalahan()));
    assertEquals(9, hasil.isianBenar());
    assertEquals("4,6", hasil.kesalahan().get(0).usulan());
    assertEquals("Rasio kredit bermasalah (NPL)", hasil.kesalahan().get(0).indikator());
    assertEquals(List.of(2), sel(hasil, "F10").nomorKesalahan());
    assertEquals(Keadaan.SALAH, sel(hasil, "G11").keadaan());
    assertEquals("", sel(hasil, "G11").teks());
    assertEquals("empat koma enam", hasil.isian().get(3).realisasi());
  }

  static Stream<Arguments> keliru() {
    return Stream.of(
        kasus(
            "1.234 is asked back",
            "F7 capaian.sel.duaArti",
            l -> sel(l, 6, F).setCellValue("1.234")),
        kasus(
            "English decimal",
            "F9 capaian.sel.bukanAngkaTulis",
            l -> sel(l, 8, F).setCellValue("4.6")),
        kasus("words", "F7 capaian.sel.bukanAngka", l -> sel(l, 6, F).setCellValue("belum ada")),
        kasus(
            "unit in the cell",
            "F7 capaian.sel.bukanAngka",
            l -> sel(l, 6, F).setCellValue("451 unit")),
        kasus(
            "per cent of units",
            "F7 capaian.sel.persenTidakCocok",
            l -> sel(l, 6, F).setCellValue("45 %")),
        kasus("formula", "F7 capaian.sel.rumus", l -> sel(l, 6, F).setCellFormula("400+51")),
        kasus(
            "formula as source",
            "G7 capaian.sel.rumusTeks",
            l -> sel(l, 6, G).setCellFormula("\"a\"&\"b\"")),
        kasus("error value", "F7 capaian.sel.galat", l -> sel(l, 6, F).setCellErrorValue((byte) 7)),
        kasus("empty", "F7 capaian.sel.realisasiKosong", l -> sel(l, 6, F).setBlank()),
        kasus(
            "blanks only",
            "F7 capaian.sel.realisasiKosong",
            l -> sel(l, 6, F).setCellValue("\u00a0 ")),
        kasus("half a unit", "F7 capaian.sel.bilanganBulat", l -> sel(l, 6, F).setCellValue(451.5)),
        kasus("over 100 %", "F6 capaian.sel.diAtasBatas", l -> sel(l, 5, F).setCellValue(604.5)),
        kasus("negative", "F7 capaian.sel.diBawahBatas", l -> sel(l, 6, F).setCellValue(-1)),
        kasus("no source", "G6 capaian.sel.sumberDataKosong", l -> sel(l, 5, G).setBlank()),
        kasus(
            "too long a text",
            "H6 capaian.sel.terlaluPanjang",
            l -> sel(l, 5, 7).setCellValue("x".repeat(BatasBerkas.ISI_SEL + 1))),
        kasus("target changed", "E7 capaian.sel.terkunci", l -> sel(l, 6, 4).setCellValue(48)),
        kasus(
            "target as formula",
            "E7 capaian.sel.terkunci",
            l -> sel(l, 6, 4).setCellFormula("480")),
        kasus("name changed", "C7 capaian.sel.terkunci", l -> sel(l, 6, 2).setCellValue("Lain")),
        kasus("unit changed", "D7 capaian.sel.terkunci", l -> sel(l, 6, 3).setCellValue("orang")),
        kasus(
            "header changed",
            "F5 capaian.sel.terkunci",
            l -> sel(l, 4, F).setCellValue("Realisasi TW II")),
        kasus(
            "beside the table",
            "L7 capaian.sel.diLuarTabel",
            l -> l.getRow(6).createCell(11).setCellValue("?")),
        kasus(
            "below the table",
            "G15 capaian.sel.barisTanpaKode",
            l -> l.createRow(14).createCell(G).setCellValue("total")),
        kasus("code unknown", "B12 capaian.sel.kodeTidakDikenal", l -> salin(l, "9.9")),
        kasus("code twice", "B12 capaian.sel.kodeGanda", l -> salin(l, "1.2")),
        kasus("line removed", "null capaian.sel.indikatorHilang", l -> l.removeRow(l.getRow(6))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void keliru(String nama, String harap, Consumer<XSSFSheet> perubahan) throws BerkasDitolak {
    assertEquals(List.of(harap), ringkas(periksa(diubah(perubahan)).kesalahan()), nama);
  }

  @Test
  void barisDikenaliDariKodenyaBukanDariTempatnya() throws BerkasDitolak {
    HasilPeriksa hasil =
        periksa(
            diubah(
                l -> {
                  l.shiftRows(5, 5, 9);
                  sel(l, 14, 0).setCellValue(6);
                }));
    assertEquals(List.of(), hasil.kesalahan());
    assertEquals("F15", hasil.baris().get(5).sel());
    assertEquals("1.1", hasil.baris().get(5).target().kode());
  }

  @Test
  void angkaSebagaiTeksDibacaCaraIndonesia() throws BerkasDitolak {
    HasilPeriksa hasil =
        periksa(
            diubah(
                l -> {
                  sel(l, 5, F).setCellValue("60,45 %");
                  sel(l, 6, F).setCellValue("'451".substring(1));
                }));
    assertEquals(List.of(), hasil.kesalahan());
    assertEquals(new BigDecimal("60.45"), hasil.baris().get(0).nilai());
    assertEquals(new BigDecimal("451"), hasil.baris().get(1).nilai());
  }

  @Test
  void selBerformatPersenBernilaiSeratusKalinya() throws BerkasDitolak {
    HasilPeriksa hasil =
        periksa(
            diubah(
                l -> {
                  var gaya = l.getWorkbook().createCellStyle();
                  gaya.setDataFormat(l.getWorkbook().createDataFormat().getFormat("0.00%"));
                  sel(l, 8, F).setCellStyle(gaya);
                  sel(l, 8, F).setCellValue(0.046);
                }));
    assertEquals(List.of(), hasil.kesalahan());
    assertEquals(new BigDecimal("4.60"), hasil.baris().get(3).nilai());
    assertEquals("4,60%", sel(hasil, "F9").teks());
  }

  @Test
  void pecahanTerlaluPanjangDibulatkanDenganPeringatan() throws BerkasDitolak {
    HasilPeriksa hasil = periksa(diubah(l -> sel(l, 5, F).setCellValue(60.45499)));
    assertEquals(List.of("F6 capaian.peringatan.dibulatkan"), ringkas(hasil.peringatan()));
    assertEquals(new BigDecimal("60.45"), hasil.baris().get(0).nilai());
    assertEquals(Keadaan.DIPERIKSA, sel(hasil, "F6").keadaan());
  }

  @Test
  void lonjakanDariTriwulanLaluDanJauhDariTargetDiperingatkan() throws BerkasDitolak {
    Map<UUID, BigDecimal> lalu = Map.of(TARGET.get(1).indikatorId(), new BigDecimal("100"));
    HasilPeriksa hasil =
        periksa(
            diubah(
                l -> {
                  sel(l, 5, F).setCellValue(0.6045);
                  sel(l, 6, F).setCellValue(451);
                }),
            lalu);
    assertEquals(List.of(), hasil.kesalahan());
    assertEquals(
        List.of(
            "F6 capaian.peringatan.dibulatkan",
            "F6 capaian.peringatan.jauhDariTarget",
            "F7 capaian.peringatan.lonjakan"),
        ringkas(hasil.peringatan()));
  }

  @Test
  void lembarTambahanDisebut() throws BerkasDitolak {
    HasilPeriksa hasil = periksa(bukuDiubah(b -> b.createSheet("Hitungan")));
    assertEquals(List.of(), hasil.kesalahan());
    assertEquals(List.of("null capaian.peringatan.lembarLain"), ringkas(hasil.peringatan()));
  }

  @Test
  void teksBerupaRumusTetapTeks() throws BerkasDitolak {
    List<IsianBaris> isian = new ArrayList<>(isian());
    isian.set(0, isian(0, "60,45", "=cmd|' /C calc'!A0"));
    HasilPeriksa hasil = periksa(buku(isian));
    assertEquals(List.of(), hasil.kesalahan());
    assertEquals("=cmd|' /C calc'!A0", hasil.baris().get(0).sumberData());
  }

  @Test
  void tandaTakTampakDibuang() throws BerkasDitolak {
    HasilPeriksa hasil = periksa(diubah(l -> sel(l, 5, G).setCellValue("a_x0000_b\u202ec\nd\te")));
    assertEquals(List.of(), hasil.kesalahan());
    assertEquals("a bc\nd e", hasil.baris().get(0).sumberData());
  }

  @Test
  void semuaKesalahanSekaligus() throws BerkasDitolak {
    HasilPeriksa hasil = periksa(buku(List.of()));
    assertEquals(12, hasil.kesalahan().size());
    assertEquals(0, hasil.isianBenar());
    assertTrue(hasil.baris().isEmpty());
    assertNull(hasil.isian().get(0).realisasi());
  }

  private static HasilPeriksa periksa(byte[] berkas) throws BerkasDitolak {
    return periksa(berkas, Map.of());
  }

  private static HasilPeriksa periksa(byte[] berkas, Map<UUID, BigDecimal> lalu)
      throws BerkasDitolak {
    return new PemeriksaIsian(new PembacaLembar().baca(berkas), TARGET, BahanUji.PERIODE, lalu)
        .periksa();
  }

  private static List<String> ringkas(List<KesalahanSel> daftar) {
    return daftar.stream().map(k -> k.sel() + " " + k.pesan().kunci()).toList();
  }

  private static SelKisi sel(HasilPeriksa hasil, String alamat) {
    return hasil.kisi().baris().stream()
        .flatMap(b -> b.sel().stream())
        .filter(s -> s.alamat().equals(alamat))
        .findFirst()
        .orElseThrow();
  }

  private static XSSFCell sel(XSSFSheet lembar, int baris, int kolom) {
    return lembar.getRow(baris).getCell(kolom);
  }

  private static void salin(XSSFSheet lembar, String kode) {
    XSSFRow baris = lembar.createRow(11);
    baris.copyRowFrom(lembar.getRow(6), new org.apache.poi.ss.usermodel.CellCopyPolicy());
    baris.getCell(1).setCellValue(kode);
  }

  private static Arguments kasus(String nama, String harap, Consumer<XSSFSheet> perubahan) {
    return Arguments.of(nama, harap, perubahan);
  }
}
