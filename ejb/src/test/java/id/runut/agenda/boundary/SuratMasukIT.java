package id.runut.agenda.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.agenda.control.PeriksaSurat;
import id.runut.agenda.control.SuratMasukDidisposisi;
import id.runut.disposisi.boundary.SuratAsal;
import id.runut.naskah.entity.SifatNaskah;
import id.runut.naskah.pdf.GambarHalaman;
import id.runut.uji.BasisData;
import id.runut.uji.JamUji;
import id.runut.uji.Pemeran;
import id.runut.uji.Perakit;
import id.runut.uji.Serentak;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.entity.SifatKeamanan;
import id.runut.umum.pdf.PenataPdf;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuratMasukIT {

  private static final LocalDate HARI = LocalDate.of(2026, 10, 5);
  private static final Halaman AWAL = new Halaman(0, 100);
  private static final byte[] PINDAI =
      new PenataPdf().tata("<!DOCTYPE html><html><body><p>Surat</p></body></html>", "Surat");

  private BasisData basisData;
  private Perakit perakit;
  private SuratMasukService service;
  private AgendaService agenda;

  @BeforeEach
  void siapkan() {
    basisData = BasisData.segar();
    perakit = new Perakit(basisData, new JamUji(Instant.parse("2026-10-05T01:00:00Z")));
    service = perakit.ambil(SuratMasukService.class);
    agenda = perakit.ambil(AgendaService.class);
    perakit.pelaku().menjadi(Pemeran.FUNGSIONAL_SATU);
  }

  @AfterEach
  void bukuUtuh() throws SQLException {
    try (var sambungan = basisData.sumber().getConnection()) {
      assertEquals(List.of(), PeriksaSurat.periksa(sambungan));
    }
  }

  @Test
  void aRegisteredLetterHasItsNumberItsScanAndItsHistory() {
    UUID id = service.catat(surat("045.2/17/BPKAD/2026").jadi());

    RincianSuratMasuk r = service.rincian(id);
    assertEquals(1, r.surat().urut());
    assertEquals("000.8.6.3 Akuntabilitas Kinerja Instansi Pemerintah", r.klasifikasi());
    assertEquals(1, r.jumlahHalaman());
    assertEquals(
        List.of("catat"), r.riwayat().stream().map(RincianSuratMasuk.Riwayat::tindakan).toList());
    assertArrayEquals(PINDAI, service.pindaian(id).isi());
    Unduhan gambar = service.halaman(id, 1);
    assertEquals("image/png", gambar.jenisKonten());
    assertThrows(TidakDitemukan.class, () -> service.halaman(id, 2));
    assertEquals(1, service.daftar(new SaringAgenda(2026, "bpkad"), AWAL).isi().size());
    assertEquals(0, service.daftar(new SaringAgenda(2026, "lain"), AWAL).isi().size());
    assertEquals(
        1,
        basisData.angka("select count(*) from notifikasi where kunci = 'notifikasi.suratMasuk'"));
  }

  @Test
  void fiftyAtOnceGetAgendaNumbersInARow() {
    List<Callable<UUID>> semua =
        IntStream.range(0, 50)
            .<Callable<UUID>>mapToObj(
                i ->
                    () ->
                        perakit
                            .pelaku()
                            .sebagai(
                                Pemeran.FUNGSIONAL_SATU,
                                () -> service.catat(surat("n" + i).tanpaPindai().jadi())))
            .toList();

    assertTrue(Serentak.jalankan(semua).stream().allMatch(Serentak.Hasil::berhasil));

    assertEquals(50, basisData.angka("select max(urut) from agenda_masuk"));
    assertEquals(50, basisData.angka("select count(distinct urut) from agenda_masuk"));
  }

  @Test
  void theSameLetterTwiceIsAskedAbout() {
    service.catat(surat("1/A").jadi());

    assertEquals(1, service.serupa(" dinas pendidikan ", "1/a", HARI.minusDays(2)).size());
    assertThrows(KeadaanTidakSah.class, () -> service.catat(surat("1/A").jadi()));
    service.catat(surat("1/A").meskiSerupa().jadi());
    assertEquals(2, basisData.angka("select count(*) from agenda_masuk"));
  }

  @Test
  void aSecretLetterIsFoundByThoseOnlyWhomItNamesAndEachLookIsRecorded() {
    UUID id = service.catat(surat("R-1").rahasia().jadi());
    service.rincian(id);
    perakit.pelaku().menjadi(Pemeran.SEKRETARIS);

    assertEquals(List.of(), service.daftar(new SaringAgenda(2026, null), AWAL).isi());
    assertEquals(List.of(), agenda.masuk(new SaringAgenda(2026, "R-1"), AWAL).isi());
    assertThrows(TidakDitemukan.class, () -> service.rincian(id));
    assertThrows(TidakDitemukan.class, () -> service.pindaian(id));
    assertThrows(TidakDitemukan.class, () -> service.halaman(id, 1));
    assertTrue(
        service.serupa("Dinas Pendidikan", "R-1", HARI.minusDays(2)).get(0).hal().startsWith("("));

    perakit.pelaku().menjadi(Pemeran.KEPALA);
    assertEquals(1, service.daftar(new SaringAgenda(2026, "R-1"), AWAL).isi().size());
    service.rincian(id);
    service.pindaian(id);
    assertEquals(
        List.of("catat", "lihat", "lihat", "unduh", "lihat"),
        service.rincian(id).riwayat().stream().map(RincianSuratMasuk.Riwayat::tindakan).toList());
    assertEquals(
        0, basisData.angka("select count(*) from notifikasi where argumen like '%Permintaan%'"));
    assertEquals(
        1,
        basisData.angka(
            "select count(*) from notifikasi where kunci = 'notifikasi.suratMasukTertutup'"));
  }

  @Test
  void anotherAgencySeesNothing() {
    UUID id = service.catat(surat("1/A").jadi());
    perakit.pelaku().menjadi(Pemeran.BAPPEDA);

    assertThrows(TidakDitemukan.class, () -> service.rincian(id));
    assertThrows(TidakDitemukan.class, () -> service.pindaian(id));
    assertEquals(List.of(), service.daftar(new SaringAgenda(2026, null), AWAL).isi());
    DataTidakSah ditolak =
        assertThrows(DataTidakSah.class, () -> service.catat(surat("2/A").jadi()));
    assertEquals("tujuan", ditolak.kekeliruan().get(0).tempat());
  }

  @Test
  void whoDoesNotKeepTheBooksSeesOnlyWhatIsForHim() {
    UUID umum = service.catat(surat("1/A").jadi());
    UUID untukBidang = service.catat(surat("2/A").untuk(Pemeran.KABID_KOPERASI).jadi());
    perakit.pelaku().menjadi(Pemeran.KABID_KOPERASI);

    assertFalse(service.bolehMencatat());
    assertThrows(TidakBerwenang.class, () -> service.daftar(new SaringAgenda(2026, null), AWAL));
    assertThrows(TidakDitemukan.class, () -> service.rincian(umum));
    assertEquals(2, service.rincian(untukBidang).surat().urut());
  }

  @Test
  void everythingWrongIsSaidAtOnceAndNothingIsStored() {
    IsiSuratMasuk isi =
        new IsiSuratMasuk(
            " ",
            null,
            HARI.plusDays(1),
            HARI.minusDays(1),
            "",
            null,
            null,
            null,
            null,
            "12.34",
            null,
            "x.pdf",
            new byte[] {1},
            false,
            null);

    DataTidakSah ditolak = assertThrows(DataTidakSah.class, () -> service.catat(isi));

    assertEquals(
        List.of(
            "pengirim",
            "nomor",
            "hal",
            "tanggal",
            "diterima",
            "urgensi",
            "keamanan",
            "klasifikasi",
            "tujuan"),
        ditolak.kekeliruan().stream().map(DataTidakSah.Kekeliruan::tempat).toList());
    assertEquals(0, basisData.angka("select count(*) from penghitung_nomor"));
  }

  @Test
  void aBrokenScanGivesTheNumberBack() {
    byte[] rusak = "%PDF-1.7\nrusak\n%%EOF".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    assertThrows(DataTidakSah.class, () -> service.catat(surat("1").berpindai(rusak).jadi()));
    assertThrows(
        DataTidakSah.class, () -> service.catat(surat("1").berpindai("bukan".getBytes()).jadi()));
    assertEquals(0, basisData.angka("select count(*) from agenda_masuk"));
    assertEquals(1, service.rincian(service.catat(surat("1").jadi())).surat().urut());
  }

  @Test
  void oldLettersAreEnteredAfterwardsAndDisturbNoCounter() {
    UUID lama = service.catat(surat("lama").susulan(HARI.minusYears(1), 417).jadi());
    service.catat(surat("lama tahun ini").susulan(HARI.minusMonths(8), 7).jadi());

    assertTrue(service.rincian(lama).surat().susulan());
    assertEquals(8, service.rincian(service.catat(surat("baru").jadi())).surat().urut());
    assertThrows(
        DataTidakSah.class,
        () -> service.catat(surat("lagi").susulan(HARI.minusMonths(8), 8).jadi()));
    assertThrows(
        DataTidakSah.class,
        () -> service.catat(surat("lagi").susulan(HARI.minusYears(1), 417).jadi()));
    assertEquals(
        1,
        basisData.angka("select count(*) from notifikasi where kunci = 'notifikasi.suratMasuk'"));
  }

  @Test
  void ordersKnowTheLetterAndThePostBeforeWhichItLies() {
    UUID id = service.catat(surat("1/A").jadi());
    SuratMasukDidisposisi asal = perakit.ambil(SuratMasukDidisposisi.class);

    SuratAsal milik = basisData.dalamTransaksi(() -> asal.surat(id)).orElseThrow();

    assertEquals(Pemeran.KEPALA.jabatanId(), milik.pengarah());
    assertEquals("1", milik.nomorAgenda());
    assertEquals("/surat-masuk/" + id, milik.tautan());
    perakit.pelaku().menjadi(Pemeran.BAPPEDA);
    assertTrue(basisData.dalamTransaksi(() -> asal.surat(id)).isEmpty());
  }

  @Test
  void theBooksArePrintedAndHideWhatIsSecret() {
    service.catat(surat("1/A").jadi());
    service.catat(surat("R-1").rahasia().jadi());
    EkspedisiService ekspedisi = perakit.ambil(EkspedisiService.class);
    SaringAgenda saring = new SaringAgenda(2026, null, HARI.minusDays(30), HARI, null);

    assertEquals(1, GambarHalaman.jumlah(agenda.cetakMasuk(saring).isi()));
    assertEquals(1, GambarHalaman.jumlah(agenda.cetakKeluar(saring).isi()));
    assertEquals(1, GambarHalaman.jumlah(ekspedisi.cetak(saring).isi()));
    assertEquals(List.of(), ekspedisi.daftar(new SaringAgenda(2026, null), AWAL).isi());
  }

  private static Surat surat(String nomor) {
    return new Surat(nomor);
  }

  /** A letter of the Dinas Pendidikan, and how a test wants it otherwise. */
  private static final class Surat {

    private final String nomor;
    private SifatKeamanan keamanan = SifatKeamanan.BIASA;
    private Pemeran tujuan = Pemeran.KEPALA;
    private byte[] pindai = PINDAI;
    private boolean meskiSerupa;
    private LocalDate diterima = HARI;
    private LocalDate tanggal = HARI.minusDays(2);
    private Integer urutLama;

    private Surat(String nomor) {
      this.nomor = nomor;
    }

    private Surat rahasia() {
      keamanan = SifatKeamanan.RAHASIA;
      return this;
    }

    private Surat untuk(Pemeran siapa) {
      tujuan = siapa;
      return this;
    }

    private Surat berpindai(byte[] isi) {
      pindai = isi;
      return this;
    }

    private Surat tanpaPindai() {
      pindai = null;
      return this;
    }

    private Surat meskiSerupa() {
      meskiSerupa = true;
      return this;
    }

    private Surat susulan(LocalDate hari, int urut) {
      diterima = hari;
      tanggal = hari;
      urutLama = urut;
      return this;
    }

    private IsiSuratMasuk jadi() {
      return new IsiSuratMasuk(
          "Dinas Pendidikan",
          nomor,
          tanggal,
          diterima,
          "Permintaan data BPKAD",
          "Meminta data triwulan III",
          null,
          SifatNaskah.SEGERA,
          keamanan,
          "000.8.6.3",
          tujuan.jabatanId(),
          "surat.pdf",
          pindai,
          meskiSerupa,
          urutLama);
    }
  }
}
