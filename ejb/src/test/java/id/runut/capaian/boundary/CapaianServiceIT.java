package id.runut.capaian.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.capaian.entity.Predikat;
import id.runut.capaian.excel.PengisiBuku;
import id.runut.laporan.control.PeriksaAngka;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.uji.Pemeran;
import id.runut.uji.Serentak;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Step 11 as units go through it, on the real database. */
class CapaianServiceIT {

  private static final Pemeran KABID = Pemeran.KABID_KOPERASI;
  private static final Map<String, Object> GAMBAR =
      Map.ofEntries(
          Map.entry("F6", 60.45),
          Map.entry("F7", 451),
          Map.entry("F8", 36.4),
          Map.entry("F9", 4.6),
          Map.entry("F10", 28),
          Map.entry("F11", 42.1),
          Map.entry("G6", "Data ODS, RAT"),
          Map.entry("G7", "Laporan bidang"),
          Map.entry("G8", "Penilaian kesehatan"),
          Map.entry("G9", "Laporan koperasi"),
          Map.entry("G10", "SK pengesahan"),
          Map.entry("G11", "Data ODS"));

  private RangkaCapaian rangka;
  private CapaianService capaian;
  private UUID tugas;

  @BeforeEach
  void siapkan() {
    rangka = RangkaCapaian.baru();
    capaian = rangka.capaian;
    tugas = rangka.tugas(KABID);
    rangka.perakit.pelaku().menjadi(KABID);
  }

  @AfterEach
  void angkaTetapBenar() throws SQLException {
    try (Connection sambungan = rangka.basisData.sumber().getConnection()) {
      assertEquals(List.of(), PeriksaAngka.periksa(sambungan));
    }
  }

  @Test
  void dariLembarKerjaSampaiTerkirim() {
    Unduhan lembar = capaian.lembarKerja(tugas);
    assertEquals("Capaian-TW3-2026-Bidang-Pemberdayaan-Koperasi.xlsx", lembar.nama());
    byte[] isi = PengisiBuku.isi(lembar.isi(), GAMBAR);
    HasilUnggah hasil = capaian.unggah(tugas, "C:\\kerja\\TW 3.xlsx", isi);
    assertTrue(hasil.diterima(), () -> hasil.kesalahan().toString());
    assertEquals(6, hasil.jumlahIndikator());
    LembarCapaian sebelum = capaian.lembar(tugas);
    assertEquals(new BigDecimal("96.02"), sebelum.rataRata());
    assertEquals("capaian.buktiKurang", sebelum.bolehKirim().alasan().kunci());
    BarisCapaian npl = sebelum.baris().get(3);
    assertEquals(new BigDecimal("108.00"), npl.persen());
    assertEquals(Predikat.SANGAT_TINGGI, npl.predikat());
    assertEquals(Predikat.SEDANG, sebelum.baris().get(4).predikat());
    KeadaanTidakSah belum = assertThrows(KeadaanTidakSah.class, () -> capaian.kirim(tugas));
    assertEquals("capaian.buktiKurang", belum.pesan().kunci());
    capaian.tambahBukti(
        tugas, sebelum.baris().get(0).indikatorId(), "../rat.pdf", RangkaCapaian.PDF);
    HasilLangkah langkah = capaian.kirim(tugas);
    assertFalse(langkah.prosesSelesai());
    assertNull(langkah.langkahBerikut());
    LembarCapaian sesudah = capaian.lembar(tugas);
    assertNotNull(sesudah.unggahan().dikirim());
    assertFalse(sesudah.bolehUbah().boleh());
    assertArrayEquals(isi, capaian.unduhUnggahan(sesudah.unggahan().id()).isi());
    AsalAngka asal = capaian.asal(sesudah.baris().get(3).realisasiId());
    assertEquals("Capaian", asal.lembar());
    assertEquals("F9", asal.sel());
    assertEquals("TW 3.xlsx", asal.unggahan().namaBerkas());
    assertEquals(hasil.unggahanId(), asal.unggahan().id());
    assertEquals("rat.pdf", sesudah.baris().get(0).bukti().get(0).nama());
  }

  @Test
  void bukuYangSalahTidakMenyimpanApaPunSelainJejak() {
    byte[] lembar = capaian.lembarKerja(tugas).isi();
    long berkas = hitung("berkas");
    Map<String, Object> salah = new HashMap<>(GAMBAR);
    salah.put("F9", "empat koma enam");
    HasilUnggah hasil = capaian.unggah(tugas, "x.xlsx", PengisiBuku.isi(lembar, salah));
    assertFalse(hasil.diterima());
    assertNull(hasil.unggahanId());
    assertEquals(11, hasil.isianBenar());
    assertEquals(berkas, hitung("berkas"));
    assertEquals(0, hitung("unggahan"));
    assertEquals(1, hitung("jejak_audit where tindakan = 'unggah-ditolak'"));
    byte[] tanda =
        capaian.tandai(tugas, hasil.isian(), List.of(new CatatanSel("F9", "Tulis 4,6."))).isi();
    HasilUnggah ulang = capaian.unggah(tugas, "y.xlsx", PengisiBuku.isi(tanda, Map.of("F9", 4.6)));
    assertTrue(ulang.diterima());
  }

  @Test
  void isianDiperbaikiDiTempat() {
    Map<String, Object> salah = new HashMap<>(GAMBAR);
    salah.put("F7", "1.234");
    HasilUnggah hasil =
        capaian.unggah(tugas, "x.xlsx", PengisiBuku.isi(capaian.lembarKerja(tugas).isi(), salah));
    List<IsianBaris> isian = new ArrayList<>(hasil.isian());
    IsianBaris b = isian.get(1);
    isian.set(
        1,
        new IsianBaris(
            b.indikatorId(),
            "1234",
            b.sumberData(),
            b.pendorong(),
            b.penghambat(),
            "ya\u0000\u202e"));
    HasilUnggah baik = capaian.perbaiki(tugas, isian);
    assertTrue(baik.diterima(), () -> baik.kesalahan().toString());
    BarisCapaian baris = capaian.lembar(tugas).baris().get(1);
    assertEquals(0, new BigDecimal("1234").compareTo(baris.realisasi()));
    assertEquals("ya", baris.tindakLanjut());
    List<IsianBaris> asing = List.of(new IsianBaris(UUID.randomUUID(), "1", "x", null, null, null));
    assertThrows(TidakDitemukan.class, () -> capaian.perbaiki(tugas, asing));
  }

  @Test
  void unggahanKeduaMenggantikanYangPertamaDanYangSamaDikenali() {
    byte[] isi = PengisiBuku.isi(capaian.lembarKerja(tugas).isi(), GAMBAR);
    HasilUnggah satu = capaian.unggah(tugas, "a.xlsx", isi);
    HasilUnggah sama = capaian.unggah(tugas, "b.xlsx", isi);
    assertTrue(sama.berkasSama());
    assertEquals(satu.unggahanId(), sama.unggahanId());
    HasilUnggah dua = capaian.unggah(tugas, "c.xlsx", PengisiBuku.isi(isi, Map.of("F10", 30)));
    assertFalse(dua.berkasSama());
    assertEquals(2, capaian.lembar(tugas).versi().size());
    assertEquals(2, capaian.lembar(tugas).unggahan().nomor());
    assertEquals(12, hitung("realisasi"));
  }

  @Test
  void lembarKerjaBidangLainPeriodeLainDanTiruanDitolak() {
    byte[] bidangLain =
        rangka.sebagai(
            Pemeran.KEPALA_UPT, () -> capaian.lembarKerja(rangka.tugas(Pemeran.KEPALA_UPT)).isi());
    HasilUnggah hasil = capaian.unggah(tugas, "x.xlsx", bidangLain);
    assertEquals("capaian.berkas.lembarLain", hasil.kesalahan().get(0).pesan().kunci());
    assertEquals("UPT Balai Pelatihan", hasil.kesalahan().get(0).pesan().argumen().get(0));
    assertNull(hasil.kisi());
    UUID lain = rangka.gerak.mulai(2026, 4);
    UUID tugasTw4 =
        rangka.gerak.sampai(lain, 11).stream()
            .filter(t -> t.pemeran() == KABID)
            .findFirst()
            .orElseThrow()
            .id();
    byte[] tw4 = capaian.lembarKerja(tugasTw4).isi();
    assertEquals("capaian.berkas.lembarLain", kunci(capaian.unggah(tugas, "x.xlsx", tw4)));
    byte[] lembar = capaian.lembarKerja(tugas).isi();
    rangka.basisData.sql(
        "update target set nilai = 63 where tahun = 2026 and triwulan = 3 and nilai = 62");
    assertEquals("capaian.berkas.rencanaBerubah", kunci(capaian.unggah(tugas, "x.xlsx", lembar)));
    assertEquals(
        "capaian.berkas.bukanXlsx", kunci(capaian.unggah(tugas, "x.xlsx", RangkaCapaian.PDF)));
    assertEquals(4, hitung("jejak_audit where tindakan = 'unggah-ditolak'"));
  }

  @Test
  void tugasOrangLainTidakAdaBaginya() {
    capaian.unggah(tugas, "x.xlsx", PengisiBuku.isi(capaian.lembarKerja(tugas).isi(), GAMBAR));
    UUID unggahan = capaian.lembar(tugas).unggahan().id();
    UUID realisasi = capaian.lembar(tugas).baris().get(0).realisasiId();
    UUID indikator = capaian.lembar(tugas).baris().get(0).indikatorId();
    UUID bukti = capaian.tambahBukti(tugas, indikator, "a.pdf", RangkaCapaian.PDF).id();
    for (Pemeran lain : List.of(Pemeran.KEPALA_UPT, Pemeran.KEPALA, Pemeran.BAPPEDA)) {
      List<Callable<?>> tindakan =
          List.of(
              () -> capaian.lembarKerja(tugas),
              () -> capaian.unggah(tugas, "x.xlsx", RangkaCapaian.PDF),
              () -> capaian.perbaiki(tugas, List.of()),
              () -> capaian.tandai(tugas, List.of(), List.of()),
              () -> capaian.lembar(tugas),
              () -> capaian.tambahBukti(tugas, indikator, "a.pdf", RangkaCapaian.PDF),
              () -> capaian.unduhBukti(bukti),
              () -> capaian.unduhUnggahan(unggahan),
              () -> capaian.asal(realisasi),
              () -> capaian.kirim(tugas));
      for (Callable<?> satu : tindakan) {
        assertThrows(TidakDitemukan.class, () -> rangka.sebagai(lain, satu), lain.name());
      }
    }
    capaian.kirim(tugas);
    assertEquals(6, rangka.sebagai(Pemeran.KEPALA, () -> capaian.lembar(tugas)).baris().size());
    assertEquals("F6", rangka.sebagai(Pemeran.SEKRETARIS, () -> capaian.asal(realisasi)).sel());
    assertThrows(
        TidakDitemukan.class, () -> rangka.sebagai(Pemeran.BAPPEDA, () -> capaian.lembar(tugas)));
  }

  @Test
  void buktiDijagaJenisJumlahDanIndikatornya() {
    UUID indikator = capaian.lembar(tugas).baris().get(0).indikatorId();
    DataTidakSah jenis =
        assertThrows(
            DataTidakSah.class,
            () -> capaian.tambahBukti(tugas, indikator, "a.pdf", "<html>".getBytes()));
    assertEquals("capaian.bukti.jenis", jenis.pesan().kunci());
    assertThrows(
        TidakDitemukan.class,
        () -> capaian.tambahBukti(tugas, UUID.randomUUID(), "a.pdf", RangkaCapaian.PDF));
    InfoBukti pertama = capaian.tambahBukti(tugas, indikator, "a.exe", RangkaCapaian.PDF);
    assertEquals(Unduhan.PDF, pertama.jenisKonten());
    for (int i = 1; i < BatasBerkas.BUKTI_PER_INDIKATOR; i++) {
      capaian.tambahBukti(tugas, indikator, "a.xlsx", capaian.lembarKerja(tugas).isi());
    }
    DataTidakSah banyak =
        assertThrows(
            DataTidakSah.class,
            () -> capaian.tambahBukti(tugas, indikator, "a.pdf", RangkaCapaian.PDF));
    assertEquals("capaian.bukti.terlaluBanyak", banyak.pesan().kunci());
    capaian.hapusBukti(tugas, pertama.id());
    assertThrows(TidakDitemukan.class, () -> capaian.unduhBukti(pertama.id()));
    assertThrows(TidakDitemukan.class, () -> capaian.hapusBukti(tugas, pertama.id()));
    assertEquals(
        BatasBerkas.BUKTI_PER_INDIKATOR - 1, capaian.lembar(tugas).baris().get(0).bukti().size());
  }

  @Test
  void sesudahDikirimTidakAdaYangBerubah() {
    rangka.kirim(KABID);
    byte[] isi = PengisiBuku.penuh(capaian.lembarKerja(tugas).isi());
    assertThrows(KeadaanTidakSah.class, () -> capaian.unggah(tugas, "x.xlsx", isi));
    assertThrows(KeadaanTidakSah.class, () -> capaian.kirim(tugas));
    assertThrows(
        IllegalStateException.class,
        () -> rangka.basisData.sql("update realisasi set nilai = nilai + 1"));
  }

  @Test
  void kelimaUnitBersamaanMembukaRekapitulasiSekali() {
    List<Pemeran> unit =
        List.of(
            Pemeran.KABID_KELEMBAGAAN,
            Pemeran.KABID_KOPERASI,
            Pemeran.KABID_USAHA_KECIL,
            Pemeran.KABID_PENGEMBANGAN,
            Pemeran.KEPALA_UPT);
    List<Callable<Boolean>> tindakan = new ArrayList<>();
    unit.forEach(
        u ->
            tindakan.add(
                () -> {
                  rangka.kirim(u);
                  return true;
                }));
    Serentak.jalankan(tindakan).forEach(h -> assertTrue(h.berhasil(), () -> "" + h.kesalahan()));
    assertEquals(1, hitung("tugas where langkah = 12"));
    List<CapaianUnit> baris =
        rangka.sebagai(
            Pemeran.FUNGSIONAL_SATU,
            () -> rangka.sebagai(Pemeran.KASUBBAG, () -> capaian.barisProses(rangka.prosesId)));
    assertEquals(List.of(5, 6, 5, 6, 5), baris.stream().map(u -> u.baris().size()).toList());
    assertEquals("Bidang Kelembagaan dan Pengawasan", baris.get(0).unit());
    assertEquals("UPT Balai Pelatihan", baris.get(4).unit());
    assertEquals(new BigDecimal("100.00"), baris.get(2).rataRata());
  }

  @Test
  void duaKaliTekanKirimHanyaSekaliTerkirim() {
    capaian.unggah(tugas, "x.xlsx", PengisiBuku.isi(capaian.lembarKerja(tugas).isi(), GAMBAR));
    capaian.tambahBukti(
        tugas, capaian.lembar(tugas).baris().get(0).indikatorId(), "a.pdf", RangkaCapaian.PDF);
    Callable<HasilLangkah> kirim = () -> rangka.sebagai(KABID, () -> capaian.kirim(tugas));
    var hasil = Serentak.jalankan(Arrays.asList(kirim, kirim));
    assertEquals(1, hasil.stream().filter(Serentak.Hasil::berhasil).count());
    assertEquals(1, hitung("unggahan where status = 'DIKIRIM'"));
  }

  private long hitung(String tabel) {
    return rangka.basisData.angka("select count(*) from " + tabel);
  }

  private static String kunci(HasilUnggah hasil) {
    return hasil.kesalahan().get(0).pesan().kunci();
  }
}
