package id.runut.cerita;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.agenda.boundary.AgendaService;
import id.runut.agenda.boundary.ArsipProsesService;
import id.runut.agenda.boundary.DistribusiService;
import id.runut.agenda.boundary.PersiapanKirim;
import id.runut.agenda.boundary.SaringAgenda;
import id.runut.agenda.boundary.TandaTerima;
import id.runut.capaian.boundary.CapaianService;
import id.runut.disposisi.boundary.DisposisiService;
import id.runut.disposisi.boundary.IsiDisposisi;
import id.runut.naskah.boundary.NaskahService;
import id.runut.sop.boundary.DokumenProses;
import id.runut.tandatangan.boundary.HasilPeriksa.Keadaan;
import id.runut.tandatangan.boundary.VerifikasiService;
import id.runut.uji.BasisData;
import id.runut.uji.PelakonSop;
import id.runut.uji.PelakuUji;
import id.runut.uji.Pemeran;
import id.runut.uji.PenggerakProses.Terbuka;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Surat perintah tugas, sending and receipts, with real letters and signatures. */
class KirimDanTerimaIT {

  private static final String SURAT = "surat_pengumpulan_data";

  private BasisData basisData;
  private PelakonSop pelakon;
  private PelakuUji pelaku;
  private DistribusiService distribusi;

  @BeforeEach
  void siapkan() {
    basisData = BasisData.segar();
    pelakon = new PelakonSop(basisData);
    pelaku = pelakon.perakit().pelaku();
    distribusi = pelakon.perakit().ambil(DistribusiService.class);
  }

  @Test
  void anOrderWithSptIssuesANumberedPaperThatAnybodyCanVerify() throws IOException {
    UUID proses = pelakon.sampai(2026, 3, 4);
    Terbuka susun = pelakon.gerak().terbuka(proses).get(0);
    ArsipProsesService arsip = pelakon.perakit().ambil(ArsipProsesService.class);

    DokumenProses spt =
        pelaku.sebagai(susun.pemeran(), () -> arsip.suratTugas(susun.id())).orElseThrow();
    Unduhan pdf = pelaku.sebagai(susun.pemeran(), () -> arsip.unduhSuratTugas(susun.id()));

    simpan(pdf);
    assertEquals("spt", spt.jenis());
    assertTrue(spt.nomor().startsWith("000.8.6.3/0001/Set-DKUKM/"), spt.nomor());
    VerifikasiService verifikasi = pelakon.perakit().ambil(VerifikasiService.class);
    assertEquals(Keadaan.DITERBITKAN, verifikasi.periksa(kodeSpt(), "192.0.2.1").keadaan());
    assertThrows(
        TidakDitemukan.class,
        () -> pelaku.sebagai(Pemeran.FUNGSIONAL_DUA, () -> arsip.unduhSuratTugas(susun.id())));
    assertThrows(
        TidakDitemukan.class,
        () -> pelaku.sebagai(Pemeran.KABID_KOPERASI, () -> arsip.dokumen(proses)));
  }

  @Test
  void aRefusedOrderTakesNoNumber() {
    UUID proses = pelakon.sampai(2026, 3, 3);
    Terbuka t = pelakon.gerak().terbuka(proses).get(0);
    DisposisiService disposisi = pelakon.perakit().ambil(DisposisiService.class);
    basisData.sql("alter table surat_tugas add constraint uji check (nomor = 'x')");

    assertThrows(
        RuntimeException.class,
        () ->
            pelaku.sebagai(
                t.pemeran(),
                () ->
                    disposisi.beri(
                        t.id(),
                        new IsiDisposisi(
                            List.of("Arsipkan"),
                            null,
                            null,
                            null,
                            Pemeran.FUNGSIONAL_SATU.jabatanId()))));

    assertEquals(0, basisData.angka("select count(*) from agenda_keluar"));
    assertEquals(2, basisData.angka("select count(*) from disposisi"));
    assertEquals(3, pelakon.gerak().terbuka(proses).get(0).langkah());
  }

  @Test
  void nothingIsSentBeforeItIsSigned() {
    UUID proses = pelakon.gerak().mulai(2026, 3);
    List<Terbuka> kirim = pelakon.lanjut(proses, 4);

    assertThrows(
        KeadaanTidakSah.class,
        () -> pelaku.sebagai(kirim.get(0).pemeran(), () -> distribusi.kirim(kirim.get(0).id())));
  }

  @Test
  void aSignedLetterReachesEveryUnitAndWaitsForItsReceipt() throws IOException {
    UUID proses = pelakon.sampai(2026, 3, 10);
    Terbuka kirim = pelakon.gerak().terbuka(proses).get(0);
    PersiapanKirim persiapan =
        pelaku.sebagai(kirim.pemeran(), () -> distribusi.untukTugas(kirim.id()));
    pelakon.jalankan(kirim);

    assertEquals(5, persiapan.tujuan().size());
    assertTrue(persiapan.lampiran().isEmpty());
    List<TandaTerima> belum =
        pelaku.sebagai(Pemeran.FUNGSIONAL_SATU, () -> distribusi.tandaTerima(proses, SURAT));
    assertEquals(5, belum.stream().filter(t -> t.dibuka() == null).count());
    assertEquals(0, basisData.angka("select count(*) from agenda_masuk"));

    Terbuka ukur = pelakon.gerak().terbuka(proses).get(0);
    CapaianService capaian = pelakon.perakit().ambil(CapaianService.class);
    KeadaanTidakSah ditolak =
        assertThrows(
            KeadaanTidakSah.class,
            () -> pelaku.sebagai(ukur.pemeran(), () -> capaian.kirim(ukur.id())));
    pelakon.terima(ukur);

    assertFalse(ditolak.pesan().kunci().isEmpty());
    NaskahService naskah = pelakon.perakit().ambil(NaskahService.class);
    UUID suratId = persiapan.naskahId();
    assertEquals(suratId, pelaku.sebagai(ukur.pemeran(), () -> naskah.rincian(suratId)).id());
    simpan(pelaku.sebagai(Pemeran.KASUBBAG, () -> distribusi.lembarTandaTerima(proses, SURAT)));
  }

  @Test
  void onlyTheSenderRemindsAndOncePerDay() {
    UUID proses = pelakon.sampai(2026, 3, 11);
    Terbuka satu = pelakon.gerak().terbuka(proses).get(0);
    pelakon.terima(satu);

    assertThrows(
        TidakBerwenang.class,
        () -> pelaku.sebagai(Pemeran.KEPALA, () -> distribusi.ingatkan(proses, SURAT)));
    assertEquals(
        4, pelaku.sebagai(Pemeran.FUNGSIONAL_SATU, () -> distribusi.ingatkan(proses, SURAT)));
    assertEquals(
        0, pelaku.sebagai(Pemeran.FUNGSIONAL_SATU, () -> distribusi.ingatkan(proses, SURAT)));
  }

  @Test
  void theBooksShowWhatWasNumberedAndSent() {
    pelakon.sampai(2026, 3, 11);
    AgendaService agenda = pelakon.perakit().ambil(AgendaService.class);
    int tahun = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Makassar")).getYear();
    pelaku.menjadi(Pemeran.KASUBBAG);

    var semua = agenda.keluar(new SaringAgenda(tahun, null), new Halaman(0, 10)).isi();
    var cari = agenda.keluar(new SaringAgenda(tahun, "PENGUMPULAN data"), new Halaman(0, 10)).isi();

    assertEquals(List.of(3, 2, 1), semua.stream().map(b -> b.urut()).toList());
    assertTrue(semua.stream().allMatch(b -> b.dikirim() != null));
    assertFalse(cari.isEmpty());
    assertTrue(agenda.keluar(new SaringAgenda(tahun, "100%"), new Halaman(0, 10)).isi().isEmpty());
    assertTrue(
        pelaku
            .sebagai(
                Pemeran.BAPPEDA,
                () -> agenda.keluar(new SaringAgenda(tahun, null), new Halaman(0, 10)))
            .isi()
            .isEmpty());
  }

  private String kodeSpt() {
    return basisData.dalamTransaksi(
        () ->
            (String)
                basisData
                    .em()
                    .createNativeQuery(
                        "select substring(rincian from 'kode=(\\w+)') from jejak_audit"
                            + " where tindakan = 'terbitkan-spt'")
                    .getSingleResult());
  }

  private static void simpan(Unduhan berkas) throws IOException {
    Path bukti = Path.of("target", "bukti", berkas.nama());
    Files.createDirectories(bukti.getParent());
    Files.write(bukti, berkas.isi());
  }
}
