package id.runut.rapat.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.disposisi.boundary.TindakLanjut;
import id.runut.disposisi.boundary.TindakLanjutService;
import id.runut.rapat.entity.CaraHadir;
import id.runut.rapat.entity.JenisBagian;
import id.runut.rapat.entity.JenisDokumenRapat;
import id.runut.rapat.entity.Pengesah;
import id.runut.rapat.entity.StatusRapat;
import id.runut.sop.boundary.DokumenProses;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.control.PeriksaInvarian;
import id.runut.tandatangan.boundary.HasilPeriksa.Keadaan;
import id.runut.tandatangan.boundary.VerifikasiService;
import id.runut.uji.Pemeran;
import id.runut.uji.Serentak;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.SudahBerubah;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The meeting of a step, and meetings outside of SOPs, over the real services. */
class RapatIT {

  private static final Halaman SEMUA = new Halaman(0, 50);

  private RangkaRapat r;

  @BeforeEach
  void siapkan() {
    r = new RangkaRapat();
  }

  @AfterEach
  void invarianBerlaku() throws SQLException {
    try (var sambungan = r.basisData.sumber().getConnection()) {
      assertEquals(List.of(), PeriksaInvarian.periksa(sambungan));
    }
  }

  @Test
  void langkahMembukaRapatDenganPesertaYangDisebutSop() {
    UUID tugas = r.sampaiRapat();
    RincianRapat rapat = r.sebagai(Pemeran.KASUBBAG, () -> r.rapat().untukTugas(tugas));

    assertEquals(StatusRapat.RANCANGAN, rapat.status());
    assertEquals(5, rapat.peserta().size());
    assertEquals(Pemeran.KASUBBAG.jabatanId(), rapat.pimpinan());
    assertTrue(rapat.bolehAtur().boleh());
    assertEquals("rapat.belumDiundang", rapat.bolehCatat().alasan().kunci());
    tidakAda(Pemeran.KABID_KOPERASI, () -> r.rapat().rincian(rapat.id()));
    assertEquals(1, r.sebagai(Pemeran.KASUBBAG, () -> r.rapat().mendatang(SEMUA)).isi().size());
    assertEquals(
        0, r.sebagai(Pemeran.KABID_KOPERASI, () -> r.rapat().mendatang(SEMUA)).isi().size());
  }

  @Test
  void undanganSampaiKepadaPesertaBesertaBerkasKalender() {
    UUID id = r.diundang();

    assertEquals(
        7,
        r.basisData.angka(
            "select count(*) from kotak_keluar where kunci = 'notifikasi.rapatUndangan'"
                + " and lampiran like 'BEGIN:VCALENDAR%' and lampiran_nama = 'rapat.ics'"));
    RincianRapat rapat = r.sebagai(Pemeran.KABID_KOPERASI, () -> r.rapat().rincian(id));
    assertEquals(8, rapat.peserta().size());
    assertFalse(rapat.bolehAtur().boleh());
    assertFalse(rapat.bolehCatat().boleh());
    tidakAda(Pemeran.SEKRETARIS, () -> r.rapat().rincian(id));
    tidakAda(Pemeran.BAPPEDA, () -> r.rapat().rincian(id));
    Unduhan ics = r.sebagai(Pemeran.KABID_KOPERASI, () -> r.undangan().kalender(id));
    assertTrue(new String(ics.isi()).contains("SUMMARY:Rapat penyusunan perjanjian kinerja"));
  }

  @Test
  void perubahanMengundangLagiDanTidakMenimpaPerubahanOrangLain() {
    UUID id = r.diundang();
    long versi = r.sebagai(Pemeran.KASUBBAG, () -> r.rapat().rincian(id)).versi();
    r.sebagai(
        Pemeran.KASUBBAG,
        () -> {
          r.undangan().undang(id, r.isi("Aula"), versi);
          return null;
        });

    assertEquals("Aula", r.sebagai(Pemeran.KASUBBAG, () -> r.rapat().rincian(id)).tempat());
    assertEquals(
        7,
        r.basisData.angka(
            "select count(*) from kotak_keluar where kunci = 'notifikasi.rapatBerubah'"
                + " and lampiran like '%SEQUENCE:1%'"));
    assertThrows(
        SudahBerubah.class,
        () -> r.lakukan(Pemeran.KASUBBAG, () -> r.undangan().undang(id, r.isi("Lain"), versi)));
    long baru = r.sebagai(Pemeran.KASUBBAG, () -> r.rapat().rincian(id)).versi();
    assertThrows(
        TidakBerwenang.class,
        () ->
            r.lakukan(Pemeran.KABID_KOPERASI, () -> r.undangan().undang(id, r.isi("Lain"), baru)));
    assertThrows(
        DataTidakSah.class,
        () -> r.lakukan(Pemeran.KASUBBAG, () -> r.undangan().undang(id, r.isi(""), baru)));
  }

  @Test
  void kodeMencatatHadirSekaliDanHanyaPadaWaktunya() {
    UUID id = r.diundang();
    String terlaluDini = r.kode(id);
    KeadaanTidakSah belum =
        assertThrows(
            KeadaanTidakSah.class,
            () -> r.sebagai(Pemeran.KABID_KOPERASI, () -> r.kehadiran().hadir(terlaluDini)));
    assertEquals("rapat.hadir.belumDibuka", belum.pesan().kunci());

    r.jam.maju(Duration.ofHours(2));
    String kode = r.kode(id);
    TercatatHadir pertama =
        r.sebagai(Pemeran.KABID_KOPERASI, () -> r.kehadiran().hadir(kode.toLowerCase()));
    TercatatHadir kedua = r.sebagai(Pemeran.KABID_KOPERASI, () -> r.kehadiran().hadir(kode));
    assertTrue(pertama.baru());
    assertFalse(kedua.baru());
    assertEquals(pertama.sejak(), kedua.sejak());
    assertEquals(id, kedua.rapatId());
    assertNull(r.sebagai(Pemeran.KABID_USAHA_KECIL, () -> r.kehadiran().sudah(kode)));

    r.jam.maju(Duration.ofMinutes(10));
    KeadaanTidakSah berganti =
        assertThrows(
            KeadaanTidakSah.class,
            () -> r.sebagai(Pemeran.KABID_USAHA_KECIL, () -> r.kehadiran().hadir(kode)));
    assertEquals("rapat.hadir.kodeBerganti", berganti.pesan().kunci());
    assertThrows(
        TidakDitemukan.class,
        () -> r.sebagai(Pemeran.KABID_USAHA_KECIL, () -> r.kehadiran().hadir("AAAAAAAA-AAAAAA")));
  }

  @Test
  void yangTidakDiundangTamuDanInstansiLainTercatatMenurutKeadaannya() {
    UUID id = r.berlangsung();
    String kode = r.kode(id);
    TercatatHadir sekretaris = r.sebagai(Pemeran.SEKRETARIS, () -> r.kehadiran().hadir(kode));
    TercatatHadir bappeda = r.sebagai(Pemeran.BAPPEDA, () -> r.kehadiran().hadir(kode));
    Tamu tamu = new Tamu("Rina Tamu", "Analis", "BPS Provinsi");
    TercatatHadir satu = r.tamu().hadir(kode, tamu, "192.0.2.1");
    TercatatHadir dua =
        r.tamu().hadir(kode, new Tamu("rina tamu", "", "bps provinsi"), "192.0.2.1");

    assertEquals(id, sekretaris.rapatId());
    assertNull(bappeda.rapatId());
    assertNull(satu.rapatId());
    assertEquals(satu.sejak(), dua.sejak());
    assertThrows(
        DataTidakSah.class, () -> r.tamu().hadir(kode, new Tamu("", "", "BPS"), "192.0.2.1"));
    tidakAda(Pemeran.BAPPEDA, () -> r.rapat().rincian(id));
    RincianRapat rapat = r.sebagai(Pemeran.SEKRETARIS, () -> r.rapat().rincian(id));
    assertEquals(3, rapat.jumlahHadir());
    assertEquals(10, rapat.peserta().size());
    assertTrue(rapat.peserta().stream().anyMatch(p -> p.cara() == CaraHadir.TAMU && p.diundang()));
  }

  @Test
  void duaJariPadaSaatYangSamaMencatatSatuKali() {
    UUID id = r.berlangsung();
    String kode = r.kode(id);
    Callable<TercatatHadir> tekan =
        () -> r.sebagai(Pemeran.KABID_KOPERASI, () -> r.kehadiran().hadir(kode));
    Serentak.jalankan(List.of(tekan, tekan, tekan, tekan));
    Callable<TercatatHadir> tamu =
        () -> r.tamu().hadir(kode, new Tamu("Budi", "", "BPKP"), "192.0.2.2");
    Serentak.jalankan(List.of(tamu, tamu, tamu));
    assertEquals(
        2, r.basisData.angka("select count(*) from peserta_rapat where hadir is not null"));
    assertEquals(2, r.basisData.angka("select count(*) from jejak_audit where tindakan = 'hadir'"));
  }

  @Test
  void notulisMencentangDaftar() {
    UUID id = r.berlangsung();
    List<InfoPeserta> peserta = r.sebagai(Pemeran.KASUBBAG, () -> r.rapat().rincian(id)).peserta();
    UUID koperasi = peserta(peserta, Pemeran.KABID_KOPERASI);
    UUID usahaKecil = peserta(peserta, Pemeran.KABID_USAHA_KECIL);
    r.lakukan(Pemeran.FUNGSIONAL_SATU, () -> r.kehadiran().tandai(id, koperasi, null));
    r.lakukan(Pemeran.FUNGSIONAL_SATU, () -> r.kehadiran().tandai(id, koperasi, null));
    r.lakukan(Pemeran.FUNGSIONAL_SATU, () -> r.kehadiran().tandai(id, usahaKecil, "Sari Wakil"));
    assertThrows(
        TidakBerwenang.class,
        () -> r.lakukan(Pemeran.KABID_KOPERASI, () -> r.kehadiran().tandai(id, koperasi, null)));

    List<InfoPeserta> hadir =
        r.sebagai(Pemeran.KASUBBAG, () -> r.rapat().rincian(id)).peserta().stream()
            .filter(p -> p.hadir() != null)
            .toList();
    assertEquals(2, hadir.size());
    assertTrue(hadir.stream().anyMatch(p -> "Sari Wakil".equals(p.hadirNama())));
    r.lakukan(Pemeran.FUNGSIONAL_SATU, () -> r.kehadiran().cabut(id, koperasi));
    assertEquals(1, r.sebagai(Pemeran.KASUBBAG, () -> r.rapat().rincian(id)).jumlahHadir());
  }

  @Test
  void duaPenulisTidakSalingMenimpa() {
    UUID id = r.berlangsung();
    r.sebagai(
        Pemeran.FUNGSIONAL_SATU,
        () -> r.notula().catat(id, JenisBagian.PEMBAHASAN, "<p>Pertama</p>", 0));
    InfoBagian simpulan =
        r.sebagai(
            Pemeran.KASUBBAG,
            () -> r.notula().catat(id, JenisBagian.KESIMPULAN, "<p>Simpul</p>", 0));
    SudahBerubah ditolak =
        assertThrows(
            SudahBerubah.class,
            () ->
                r.sebagai(
                    Pemeran.KASUBBAG,
                    () -> r.notula().catat(id, JenisBagian.PEMBAHASAN, "<p>Kedua</p>", 0)));
    InfoNotula notula = r.sebagai(Pemeran.KABID_KOPERASI, () -> r.notula().notula(id));

    assertEquals("rapat.notulaSudahBerubah", ditolak.pesan().kunci());
    assertEquals(1, simpulan.versi());
    assertEquals("<p>Pertama</p>", notula.bagian().get(1).isi());
    assertTrue(notula.bagian().get(0).isi().contains("Rapat dibuka oleh"));
    assertThrows(
        TidakBerwenang.class,
        () ->
            r.sebagai(
                Pemeran.KABID_KOPERASI,
                () -> r.notula().catat(id, JenisBagian.PENUTUP, "<p>x</p>", 0)));
  }

  @Test
  void naskahJahatTidakSampaiKeNotula() {
    UUID id = r.berlangsung();
    InfoBagian b =
        r.sebagai(
            Pemeran.KASUBBAG,
            () ->
                r.notula()
                    .catat(
                        id,
                        JenisBagian.PEMBAHASAN,
                        "<p onclick='x()'>Halo<script>alert(1)</script><img src=x></p>",
                        0));
    assertEquals("<p>Halo</p>", b.isi());
  }

  @Test
  void pengesahanGugurBilaNotulaBerubah() {
    UUID id = r.berlangsung();
    r.tulisPembahasan(id);
    String sidik = r.sebagai(Pemeran.FUNGSIONAL_SATU, () -> r.notula().notula(id)).sidik();
    r.lakukan(Pemeran.FUNGSIONAL_SATU, () -> r.notula().sahkan(id, sidik));
    assertEquals(
        1,
        r.basisData.angka(
            "select count(*) from notifikasi where kunci = 'notifikasi.notulaMenunggu'"));
    r.sebagai(
        Pemeran.KASUBBAG, () -> r.notula().catat(id, JenisBagian.KESIMPULAN, "<p>Tambahan</p>", 0));

    InfoNotula notula = r.sebagai(Pemeran.KASUBBAG, () -> r.notula().notula(id));
    assertTrue(notula.pengesahan().get(0).gugur());
    assertEquals(Pengesah.NOTULIS, notula.pengesahan().get(0).sebagai());
    assertThrows(
        SudahBerubah.class,
        () -> r.lakukan(Pemeran.FUNGSIONAL_SATU, () -> r.notula().sahkan(id, sidik)));
    r.hadir(id, Pemeran.KABID_KOPERASI);
    r.foto(id);
    assertEquals(
        "rapat.tutup.belumSahNotulis",
        r.sebagai(Pemeran.KASUBBAG, () -> r.rapat().bolehTutup(id)).alasan().kunci());
  }

  @Test
  void menutupMenerbitkanDokumenMembagikanKeputusanDanMemajukanProses() throws IOException {
    UUID id = r.berlangsung();
    r.isiLengkap(id);
    RincianRapat terbuka = r.sebagai(Pemeran.KASUBBAG, () -> r.rapat().rincian(id));
    assertThrows(
        KeadaanTidakSah.class, () -> r.lakukan(Pemeran.KASUBBAG, () -> r.rapat().tutupLepas(id)));
    HasilLangkah hasil =
        r.sebagai(Pemeran.KASUBBAG, () -> r.rapat().tutup(terbuka.tugasId(), null));

    assertEquals(List.of("disposisi"), hasil.sisa());
    RincianRapat tutup = r.sebagai(Pemeran.KABID_KOPERASI, () -> r.rapat().rincian(id));
    assertEquals(StatusRapat.SELESAI, tutup.status());
    assertEquals(3, tutup.dokumen().size());
    List<DokumenProses> dokumen = r.dokumen(terbuka.prosesId());
    assertEquals(
        List.of("notulensi"),
        dokumen.stream().map(DokumenProses::dokumen).filter(d -> d != null).toList());
    for (JenisDokumenRapat jenis : JenisDokumenRapat.values()) {
      simpan(r.sebagai(Pemeran.KABID_KOPERASI, () -> r.cetakan().cetak(id, jenis)));
    }
    String kode = tutup.dokumen().get(0).kode();
    assertEquals(
        Keadaan.DITERBITKAN,
        r.perakit.ambil(VerifikasiService.class).periksa(kode, "192.0.2.1").keadaan());
    sesudahDitutupTidakBerubah(id);
    tindakLanjut(id);
  }

  private void sesudahDitutupTidakBerubah(UUID id) {
    KeadaanTidakSah tutup =
        assertThrows(
            KeadaanTidakSah.class,
            () ->
                r.sebagai(
                    Pemeran.KASUBBAG,
                    () -> r.notula().catat(id, JenisBagian.PENUTUP, "<p>x</p>", 0)));
    assertEquals("rapat.sudahDitutup", tutup.pesan().kunci());
  }

  private void tindakLanjut(UUID id) {
    TindakLanjutService layanan = r.perakit.ambil(TindakLanjutService.class);
    List<TindakLanjut> semua =
        r.sebagai(Pemeran.KABID_KOPERASI, () -> layanan.menunggu(SEMUA)).isi();
    assertEquals(1, semua.size());
    TindakLanjut satu = semua.get(0);
    assertEquals("/rapat/" + id, satu.tautan());
    assertThrows(
        TidakDitemukan.class,
        () -> r.lakukan(Pemeran.KABID_USAHA_KECIL, () -> layanan.selesaikan(satu.id(), "x")));
    r.lakukan(Pemeran.KABID_KOPERASI, () -> layanan.selesaikan(satu.id(), "Sudah dikirim."));
    r.lakukan(Pemeran.KABID_KOPERASI, () -> layanan.selesaikan(satu.id(), "Lagi."));

    assertEquals(0, (int) r.sebagai(Pemeran.KABID_KOPERASI, layanan::jumlahMenunggu));
    InfoKeputusan keputusan = r.sebagai(Pemeran.KASUBBAG, () -> r.notula().keputusan(id)).get(0);
    assertEquals("Sudah dikirim.", keputusan.tindakLanjut().laporan());
    assertEquals(
        1,
        r.basisData.angka(
            "select count(*) from notifikasi where kunci = 'notifikasi.tindakLanjutSelesai'"));
  }

  @Test
  void rapatLepasDipanggilDiubahDibatalkanDanDitutup() {
    UUID id = r.sebagai(Pemeran.KEPALA, () -> r.undangan().jadwalkan(r.isi("Aula")));
    UUID lain = r.sebagai(Pemeran.KEPALA, () -> r.undangan().jadwalkan(r.isi("Aula")));
    r.lakukan(Pemeran.KEPALA, () -> r.undangan().batalkan(lain, "Berhalangan"));
    assertEquals(
        StatusRapat.BATAL,
        r.sebagai(Pemeran.KABID_KOPERASI, () -> r.rapat().rincian(lain)).status());
    assertThrows(
        DataTidakSah.class, () -> r.lakukan(Pemeran.KEPALA, () -> r.undangan().batalkan(id, " ")));

    r.jam.maju(Duration.ofHours(2));
    r.isiLengkap(id);
    r.lakukan(Pemeran.KASUBBAG, () -> r.rapat().tutupLepas(id));
    assertEquals(
        StatusRapat.SELESAI, r.sebagai(Pemeran.KEPALA, () -> r.rapat().rincian(id)).status());
    assertEquals(2, r.sebagai(Pemeran.KABID_KOPERASI, () -> r.rapat().lampau(SEMUA)).isi().size());
    assertEquals(
        1,
        r.basisData.angka(
            "select count(*) from disposisi where proses_id is null and asal_jenis = 'rapat'"));
  }

  @Test
  void keputusanBerubahHanyaSelamaBelumDitutup() {
    UUID id = r.berlangsung();
    LocalDate tenggat = LocalDate.of(2026, 9, 30);
    r.lakukan(
        Pemeran.FUNGSIONAL_SATU,
        () -> r.notula().putuskan(id, new IsiKeputusan("Satu", null, null)));
    InfoKeputusan k = r.sebagai(Pemeran.KASUBBAG, () -> r.notula().keputusan(id)).get(0);
    IsiKeputusan baru = new IsiKeputusan("Dua", Pemeran.KABID_KOPERASI.jabatanId(), tenggat);
    r.lakukan(Pemeran.KASUBBAG, () -> r.notula().ubahKeputusan(id, k.id(), baru, k.versi()));
    assertThrows(
        SudahBerubah.class,
        () -> r.lakukan(Pemeran.KASUBBAG, () -> r.notula().hapusKeputusan(id, k.id(), k.versi())));
    r.lakukan(Pemeran.KASUBBAG, () -> r.notula().hapusKeputusan(id, k.id(), k.versi() + 1));
    assertEquals(0, r.sebagai(Pemeran.KASUBBAG, () -> r.notula().keputusan(id)).size());
  }

  private static UUID peserta(List<InfoPeserta> semua, Pemeran siapa) {
    return semua.stream()
        .filter(p -> siapa.jabatanId().equals(p.jabatanId()))
        .map(InfoPeserta::id)
        .findFirst()
        .orElseThrow();
  }

  private void tidakAda(Pemeran siapa, Callable<?> kerja) {
    assertThrows(TidakDitemukan.class, () -> r.sebagai(siapa, kerja));
  }

  private static void simpan(Unduhan berkas) throws IOException {
    Path bukti = Path.of("target", "bukti", berkas.nama());
    Files.createDirectories(bukti.getParent());
    Files.write(bukti, berkas.isi());
  }
}
