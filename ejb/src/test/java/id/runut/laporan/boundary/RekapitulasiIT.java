package id.runut.laporan.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.agenda.entity.Distribusi;
import id.runut.agenda.entity.DistribusiRepository;
import id.runut.agenda.entity.LampiranPengiriman;
import id.runut.agenda.entity.Pengiriman;
import id.runut.capaian.boundary.AsalAngka;
import id.runut.capaian.boundary.RangkaCapaian;
import id.runut.capaian.control.LangkahUkur;
import id.runut.laporan.control.DokumenRekapitulasi;
import id.runut.laporan.control.LangkahKompilasi;
import id.runut.laporan.control.LangkahTerima;
import id.runut.laporan.control.PeriksaAngka;
import id.runut.naskah.boundary.NaskahService;
import id.runut.sop.boundary.DokumenProses;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.uji.Pemeran;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.entity.Pelaku;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps 12 and 24 as officials go through them; the papers are left in target/bukti. */
class RekapitulasiIT {

  private static final UUID BAPPEDA = UUID.fromString("a0000000-0000-4000-8000-000000000002");
  private static final Path BUKTI = Path.of("target", "bukti");

  private RangkaCapaian rangka;
  private RekapitulasiService service;
  private UUID tugas;
  private Pemeran staf;

  @AfterEach
  void angkaTetapBenar() throws SQLException {
    try (Connection sambungan = rangka.basisData.sumber().getConnection()) {
      assertEquals(List.of(), PeriksaAngka.periksa(sambungan));
    }
  }

  @BeforeEach
  void siapkan() {
    rangka =
        new RangkaCapaian(
            Set.of(LangkahUkur.UKUR, LangkahKompilasi.KOMPILASI, LangkahTerima.TERIMA),
            LangkahUkur.class,
            LangkahKompilasi.class,
            LangkahTerima.class);
    service = rangka.perakit.ambil(RekapitulasiService.class);
  }

  @Test
  void rekapitulasiDariSemuaUnit() throws IOException {
    keLangkahDuaBelas();
    assertFalse(lembar().bolehAjukan().boleh());
    KeadaanTidakSah belum = assertThrows(KeadaanTidakSah.class, () -> service.ajukan(tugas));
    assertEquals("laporan.belumDisusun", belum.pesan().kunci());
    RingkasanRekapitulasi satu = service.susun(tugas);
    assertEquals(satu, service.susun(tugas));
    assertEquals(1, rangka.basisData.angka("select count(*) from rekapitulasi"));
    assertEquals(27, rangka.basisData.angka("select count(*) from baris_rekapitulasi"));
    LembarRekapitulasi lembar = lembar();
    assertEquals(27, lembar.jumlahIndikator());
    assertEquals(List.of(), lembar.belumMengirim());
    assertTrue(lembar.bolehAjukan().boleh());
    assertEquals(new BigDecimal("100.00"), lembar.rataRata());
    periksaBuku(service.unduh(satu.id()));
    Unduhan surat = rangka.perakit.ambil(NaskahService.class).pdf(satu.versiNaskahId());
    Files.write(Files.createDirectories(BUKTI).resolve("rekapitulasi.pdf"), surat.isi());
    HasilLangkah hasil = service.ajukan(tugas);
    assertEquals(13, hasil.langkahBerikut());
    assertNotNull(lembar().rekapitulasi().diajukan());
    List<DokumenProses> dokumen =
        rangka.basisData.dalamTransaksi(
            () -> rangka.perakit.ambil(DokumenRekapitulasi.class).dokumen(rangka.prosesId));
    assertEquals(satu.berkasId(), dokumen.get(0).berkasId());
    assertEquals("rekapitulasi", dokumen.get(0).dokumen());
  }

  @Test
  void pengembalianMenghasilkanVersiBaru() {
    keLangkahDuaBelas();
    RingkasanRekapitulasi satu = service.susun(tugas);
    service.ajukan(tugas);
    var periksa = rangka.gerak.terbuka(rangka.prosesId).get(0);
    rangka.gerak.kembalikan(periksa, "Jelaskan capaian yang rendah.");
    tugas = rangka.tugas(staf);
    rangka.perakit.pelaku().menjadi(staf);
    assertEquals("laporan.belumDisusun", lembar().bolehAjukan().alasan().kunci());
    RingkasanRekapitulasi dua = service.susun(tugas, " Capaian rendah <b>dijelaskan</b>. ");
    assertEquals(2, dua.nomor());
    assertEquals("Capaian rendah <b>dijelaskan</b>.", dua.catatan());
    assertEquals(satu.naskahId(), dua.naskahId());
    assertNotEquals(satu.versiNaskahId(), dua.versiNaskahId());
    service.ajukan(tugas);
    assertEquals(2, rangka.basisData.angka("select count(*) from rekapitulasi"));
    DataTidakSah panjang =
        assertThrows(
            DataTidakSah.class,
            () -> {
              rangka.gerak.kembalikan(rangka.gerak.terbuka(rangka.prosesId).get(0), "Sekali lagi.");
              rangka.perakit.pelaku().menjadi(staf);
              service.susun(rangka.tugas(staf), "x".repeat(1001));
            });
    assertEquals("laporan.catatanTerlaluPanjang", panjang.pesan().kunci());
  }

  @Test
  void sebelumSemuaMengirimTerlihatSiapaYangBelum() {
    rangka.kirim(Pemeran.KABID_KOPERASI);
    LembarRekapitulasi lembar = rangka.sebagai(Pemeran.KEPALA, this::lembar);
    assertEquals(4, lembar.belumMengirim().size());
    assertEquals(6, lembar.jumlahIndikator());
    assertEquals("laporan.bukanTugasAnda", lembar.bolehSusun().alasan().kunci());
    UUID realisasi = lembar.unit().get(0).baris().get(0).realisasiId();
    AsalAngka asal = rangka.sebagai(Pemeran.KEPALA, () -> service.asal(realisasi));
    assertEquals("Bidang Pemberdayaan Koperasi", asal.baris().unit());
    assertEquals("F6", asal.sel());
  }

  @Test
  void orangLainTidakDapatMenyusunAtauMembaca() {
    keLangkahDuaBelas();
    RingkasanRekapitulasi satu = service.susun(tugas);
    for (Pemeran lain : List.of(Pemeran.KEPALA, Pemeran.KABID_KOPERASI, Pemeran.BAPPEDA)) {
      assertThrows(TidakDitemukan.class, () -> rangka.sebagai(lain, () -> service.susun(tugas)));
      assertThrows(TidakDitemukan.class, () -> rangka.sebagai(lain, () -> service.ajukan(tugas)));
    }
    assertThrows(
        TidakDitemukan.class,
        () -> rangka.sebagai(Pemeran.BAPPEDA, () -> service.lembar(rangka.prosesId)));
    assertThrows(
        TidakDitemukan.class,
        () -> rangka.sebagai(Pemeran.BAPPEDA, () -> service.unduh(satu.id())));
  }

  @Test
  void penerimaMenghimpunYangDikirimKepadanya() throws IOException {
    keLangkahDuaBelas();
    RingkasanRekapitulasi satu = service.susun(tugas);
    service.ajukan(tugas);
    rangka.gerak.sampai(rangka.prosesId, 24);
    UUID tugasBappeda = rangka.tugas(Pemeran.BAPPEDA);
    HimpunanService himpunan = rangka.perakit.ambil(HimpunanService.class);
    rangka.perakit.pelaku().menjadi(Pemeran.BAPPEDA);
    assertEquals(
        "laporan.belumAdaKiriman", himpunan.lembar(tugasBappeda).bolehHimpun().alasan().kunci());
    kirim(satu);
    LembarHimpunan lembar = himpunan.lembar(tugasBappeda);
    assertEquals(1, lembar.kiriman().size());
    assertEquals(27, lembar.kiriman().get(0).jumlahIndikator());
    assertEquals("000.8.6.3/0002/Set-DKUKM/2026", lembar.kiriman().get(0).nomor());
    assertNull(lembar.dihimpun());
    service.unduh(satu.id());
    assertThrows(TidakDitemukan.class, () -> himpunan.unduh(tugasBappeda));
    himpunan.himpun(tugasBappeda);
    Unduhan buku = himpunan.unduh(tugasBappeda);
    Files.write(Files.createDirectories(BUKTI).resolve(buku.nama()), buku.isi());
    try (XSSFWorkbook terbuka = new XSSFWorkbook(new ByteArrayInputStream(buku.isi()))) {
      assertEquals(3, terbuka.getNumberOfSheets());
      assertEquals(
          "Dinas Koperasi, Usaha Kecil dan Menengah",
          terbuka.getSheetAt(0).getRow(4).getCell(0).getStringCellValue());
    }
    for (Pemeran lain : List.of(Pemeran.BIRO_ORGANISASI, Pemeran.KEPALA)) {
      assertThrows(
          TidakDitemukan.class, () -> rangka.sebagai(lain, () -> himpunan.lembar(tugasBappeda)));
      assertThrows(
          TidakDitemukan.class, () -> rangka.sebagai(lain, () -> himpunan.unduh(tugasBappeda)));
    }
    assertThrows(
        KeadaanTidakSah.class,
        () ->
            rangka.sebagai(
                Pemeran.BIRO_ORGANISASI,
                () -> himpunan.himpun(rangka.tugas(Pemeran.BIRO_ORGANISASI))));
  }

  /** Figures are numbers, means are those of the rows, nothing is a formula. */
  private void periksaBuku(Unduhan buku) throws IOException {
    Files.write(Files.createDirectories(BUKTI).resolve(buku.nama()), buku.isi());
    try (XSSFWorkbook terbuka = new XSSFWorkbook(new ByteArrayInputStream(buku.isi()))) {
      XSSFSheet angka = terbuka.getSheet("Rekapitulasi");
      BigDecimal jumlah = BigDecimal.ZERO;
      int banyak = 0;
      for (var baris : angka) {
        for (var sel : baris) {
          assertNotEquals(CellType.FORMULA, sel.getCellType());
        }
        if (baris.getRowNum() > 4 && !baris.getCell(1).toString().isEmpty()) {
          jumlah = jumlah.add(BigDecimal.valueOf(baris.getCell(6).getNumericCellValue()));
          banyak++;
        }
      }
      assertEquals(27, banyak);
      double rataRata = angka.getRow(angka.getLastRowNum()).getCell(6).getNumericCellValue();
      assertEquals(jumlah.doubleValue() / banyak, rataRata, 0.005);
      XSSFSheet asal = terbuka.getSheet("Asal angka");
      assertEquals("F6", asal.getRow(5).getCell(6).getStringCellValue());
      assertEquals(64, asal.getRow(5).getCell(10).getStringCellValue().length());
    }
  }

  private void keLangkahDuaBelas() {
    rangka.kirimSemua();
    var terbuka = rangka.gerak.terbuka(rangka.prosesId).get(0);
    assertEquals(12, terbuka.langkah());
    tugas = terbuka.id();
    staf = terbuka.pemeran();
    rangka.perakit.pelaku().menjadi(staf);
  }

  private LembarRekapitulasi lembar() {
    return service.lembar(rangka.prosesId);
  }

  /** What step 23 does, without the letters of the steps before. */
  private void kirim(RingkasanRekapitulasi rekap) {
    Pengiriman pengiriman =
        new Pengiriman(
                Pemeran.DINAS,
                rangka.prosesId,
                tugas,
                "surat_pengantar",
                Instant.now(),
                Pelaku.sistem())
            .surat(
                UUID.randomUUID(),
                rekap.berkasId(),
                "000.8.6.3/0002/Set-DKUKM/2026",
                LocalDate.of(2026, 10, 20),
                "Penyampaian Rekapitulasi");
    pengiriman.lampirkan(new LampiranPengiriman(rekap.berkasId(), null, "rekapitulasi"));
    rangka.basisData.dalamTransaksi(
        () -> {
          DistribusiRepository repository = rangka.perakit.ambil(DistribusiRepository.class);
          repository.simpan(pengiriman);
          repository.simpan(
              new Distribusi(
                  pengiriman, BAPPEDA, "BAPPEDA", Pemeran.BAPPEDA.jabatanId(), "BAPPEDA"));
        });
  }
}
