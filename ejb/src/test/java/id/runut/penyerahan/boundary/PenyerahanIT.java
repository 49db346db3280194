package id.runut.penyerahan.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.paraf.boundary.ParafService;
import id.runut.penyerahan.boundary.BarisPenyerahan.Kiriman;
import id.runut.penyerahan.entity.KeadaanPenyerahan;
import id.runut.uji.BasisData;
import id.runut.uji.PelakonSop;
import id.runut.uji.PelakuUji;
import id.runut.uji.Pemeran;
import id.runut.uji.PenggerakProses.Terbuka;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.Periode;
import id.runut.umum.boundary.TidakBerwenang;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two quarters of an SOP that ends at BAPPEDA and Biro Organisasi: one has been sent after a
 * return, the other is still being worked at. Every decision took ten minutes, the workbooks of the
 * units ten to fifty; the SOP gave five for each step and the agency twenty for waiting.
 */
class PenyerahanIT {

  private static final SaringanPenyerahan SEMUA = new SaringanPenyerahan(null, null, null);
  private static final UUID BIRO_KALSEL = UUID.fromString("c1000000-0000-4000-8000-000000000011");
  private static final int NYATA = 22 * 10 + 50 + 2 * 10;
  private static final int BAKU = 23 * (5 + 20);

  private static BasisData basisData;
  private static PelakuUji pelaku;
  private static PenyerahanService penyerahan;

  @BeforeAll
  static void jalankan() {
    basisData = BasisData.segar();
    PelakonSop pelakon = new PelakonSop(basisData);
    pelaku = pelakon.perakit().pelaku();
    penyerahan = pelakon.perakit().ambil(PenyerahanService.class);
    UUID terkirim = pelakon.sampai(2026, 3, 5);
    Terbuka periksa = pelakon.gerak().terbuka(terkirim).get(0);
    sebagai(
        periksa.pemeran(),
        () ->
            pelakon
                .perakit()
                .ambil(ParafService.class)
                .kembalikan(periksa.id(), List.of("Tanggal"), "Tanggal surat belum diisi."));
    pelakon.lanjut(terkirim, 23);
    pelakon.jalankan(pelakon.gerak().terbuka(terkirim).get(0));
    pelakon.sampai(2026, 4, 3);
    ukurWaktu();
    Terbuka biro =
        pelakon.gerak().terbuka(terkirim).stream()
            .filter(t -> t.pemeran() == Pemeran.BIRO_ORGANISASI)
            .findFirst()
            .orElseThrow();
    pelakon.terima(biro);
  }

  /** Measured times that can be reckoned by hand; history itself is never changed. */
  private static void ukurWaktu() {
    basisData.sql("alter table peristiwa_proses disable trigger user");
    basisData.sql(
        """
        update peristiwa_proses e set menit_kerja = case when t.langkah = 11
            then 10 * (select count(*) from tugas u where u.proses_id = t.proses_id
              and u.langkah = 11 and u.jabatan_id <= t.jabatan_id) else 10 end,
          menit_standar = 5, menit_jatah = 20
        from tugas t where t.id = e.tugas_id
        """);
    basisData.sql("alter table peristiwa_proses enable trigger user");
  }

  @Test
  void yangDiterimaDanYangBelumDatang() {
    List<BarisPenyerahan> baris = daftar(Pemeran.BIRO_ORGANISASI, SEMUA);
    assertEquals(2, baris.size());
    BarisPenyerahan belum = baris.get(0);
    assertEquals(KeadaanPenyerahan.BELUM_DATANG, belum.keadaan());
    assertEquals(new Periode(2026, 4), belum.periode());
    assertEquals("Pengumpulan Data Kinerja", belum.sop());
    assertNotNull(belum.dimulai());
    assertNull(belum.kiriman());
    assertNull(belum.nyata());
    BarisPenyerahan datang = baris.get(1);
    assertEquals(KeadaanPenyerahan.DITERIMA, datang.keadaan());
    assertEquals(new Periode(2026, 3), datang.periode());
    Kiriman k = datang.kiriman();
    assertTrue(k.nomor().contains("DKUKM"), k.nomor());
    assertNotNull(k.diterima());
    assertTrue(k.jabatanPenerima().contains("Biro Organisasi"), k.jabatanPenerima());
    assertNotNull(k.berkasId());
  }

  @Test
  void yangLainMasihMenungguTandaTerimaSendiri() {
    BarisPenyerahan b = daftar(Pemeran.BAPPEDA, SEMUA).get(1);
    assertEquals(KeadaanPenyerahan.BELUM_DITERIMA, b.keadaan());
    assertNull(b.kiriman().diterima());
    assertNull(b.kiriman().penerima());
    assertTrue(b.kiriman().tujuan().contains("BAPPEDA"), b.kiriman().tujuan());
  }

  @Test
  void waktuNyataTerhadapWaktuBaku() {
    BarisPenyerahan b = daftar(Pemeran.BIRO_ORGANISASI, SEMUA).get(1);
    assertEquals(NYATA, b.nyata());
    assertEquals(BAKU, b.baku());
    assertFalse(b.melebihiBaku());
  }

  @Test
  void standarYangTidakDiketahuiBukanNol() {
    basisData.sql("alter table peristiwa_proses disable trigger user");
    String empat =
        " from tugas t where t.id = e.tugas_id and t.langkah = 4 and t.proses_id in"
            + " (select id from proses where triwulan = 3)";
    basisData.sql("update peristiwa_proses e set menit_standar = null, menit_baku = null" + empat);
    BarisPenyerahan b = daftar(Pemeran.BIRO_ORGANISASI, SEMUA).get(1);
    basisData.sql("update peristiwa_proses e set menit_standar = 5" + empat);
    basisData.sql("alter table peristiwa_proses enable trigger user");
    assertEquals(NYATA, b.nyata());
    assertNull(b.baku());
  }

  @Test
  void ringkasanDanSaringan() {
    RingkasanPenyerahan r = sebagai(Pemeran.BAPPEDA, () -> penyerahan.ringkasan(SEMUA));
    assertEquals(List.of(1L, 1L, 0L), List.of(r.belumDatang(), r.belumDiterima(), r.diterima()));
    assertEquals(List.of(2026), r.tahun());
    assertEquals(1, r.sop().size());
    UUID sop = r.sop().get(0).id();
    assertEquals(2, daftar(Pemeran.BAPPEDA, new SaringanPenyerahan(2026, sop, null)).size());
    assertEquals(0, daftar(Pemeran.BAPPEDA, new SaringanPenyerahan(2025, sop, null)).size());
    UUID lain = UUID.randomUUID();
    assertEquals(0, daftar(Pemeran.BAPPEDA, new SaringanPenyerahan(null, lain, null)).size());
    for (KeadaanPenyerahan keadaan : KeadaanPenyerahan.values()) {
      SaringanPenyerahan saringan = new SaringanPenyerahan(null, null, keadaan);
      int diharapkan = keadaan == KeadaanPenyerahan.DITERIMA ? 0 : 1;
      assertEquals(diharapkan, daftar(Pemeran.BAPPEDA, saringan).size(), keadaan::name);
    }
    assertTrue(
        sebagai(Pemeran.BAPPEDA, () -> penyerahan.daftar(SEMUA, new Halaman(0, 1))).adaLagi());
  }

  @Test
  void penerimaProvinsiLainTidakMelihatnya() {
    pelaku.sebagaiPemegang(
        BIRO_KALSEL,
        () -> {
          assertTrue(penyerahan.melihat().boleh());
          assertEquals(List.of(), penyerahan.daftar(SEMUA, new Halaman(0, 20)).isi());
          RingkasanPenyerahan r = penyerahan.ringkasan(SEMUA);
          assertEquals(0, r.semua());
          assertEquals(List.of(), r.sop());
          assertEquals(List.of(), r.tahun());
          return null;
        });
  }

  @ParameterizedTest
  @EnumSource(
      value = Pemeran.class,
      names = {"BAPPEDA", "BIRO_ORGANISASI"},
      mode = EnumSource.Mode.EXCLUDE)
  void bukanUntukYangLain(Pemeran siapa) {
    assertFalse(sebagai(siapa, penyerahan::melihat).boleh());
    assertThrows(TidakBerwenang.class, () -> daftar(siapa, SEMUA));
    assertThrows(TidakBerwenang.class, () -> sebagai(siapa, () -> penyerahan.ringkasan(SEMUA)));
    assertThrows(TidakBerwenang.class, () -> sebagai(siapa, () -> penyerahan.xlsx(SEMUA)));
  }

  @Test
  void bukuKerjaMemuatBarisYangSama() throws IOException {
    byte[] isi = sebagai(Pemeran.BIRO_ORGANISASI, () -> penyerahan.xlsx(SEMUA)).isi();
    try (XSSFWorkbook buku = new XSSFWorkbook(new ByteArrayInputStream(isi))) {
      Row belum = buku.getSheetAt(0).getRow(1);
      assertEquals("Belum datang", belum.getCell(3).getStringCellValue());
      assertEquals("", belum.getCell(5).toString());
      Row datang = buku.getSheetAt(0).getRow(2);
      assertEquals("Triwulan III 2026", datang.getCell(2).getStringCellValue());
      assertEquals("Diterima", datang.getCell(3).getStringCellValue());
      assertNotNull(datang.getCell(9).getLocalDateTimeCellValue());
      assertEquals(NYATA, datang.getCell(12).getNumericCellValue());
      assertEquals(BAKU, datang.getCell(13).getNumericCellValue());
      assertEquals(2, buku.getSheetAt(0).getLastRowNum());
    }
  }

  private static List<BarisPenyerahan> daftar(Pemeran siapa, SaringanPenyerahan saringan) {
    return sebagai(siapa, () -> penyerahan.daftar(saringan, new Halaman(0, 20))).isi();
  }

  private static <T> T sebagai(Pemeran siapa, Callable<T> kerja) {
    return pelaku.sebagai(siapa, kerja);
  }
}
