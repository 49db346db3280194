package id.runut.organisasi.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.audit.boundary.AuditService;
import id.runut.organisasi.boundary.Identitas.JabatanDipegang;
import id.runut.organisasi.boundary.InfoPenugasan.Masa;
import id.runut.organisasi.control.PenyapuPenugasan;
import id.runut.organisasi.entity.JenisKetidakhadiran;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.uji.BasisData;
import id.runut.uji.JamUji;
import id.runut.uji.PelakuUji;
import id.runut.uji.Pemeran;
import id.runut.uji.Perakit;
import id.runut.uji.Serentak;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KesalahanPortal;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deputies, absences and moves on the real database. */
class PenugasanIT {

  private static final LocalDate HARI = LocalDate.of(2026, 10, 5);

  private final JamUji jam = new JamUji(Instant.parse("2026-10-05T02:00:00Z"));
  private BasisData basisData;
  private Perakit perakit;
  private PelakuUji pelaku;
  private PenugasanService penugasan;
  private KetidakhadiranService ketidakhadiran;

  @BeforeEach
  void siapkan() {
    basisData = BasisData.segar();
    perakit = new Perakit(basisData, jam);
    pelaku = perakit.pelaku();
    penugasan = perakit.ambil(PenugasanService.class);
    ketidakhadiran = perakit.ambil(KetidakhadiranService.class);
  }

  @Test
  void penggantiMembawaSuratMasaDanLingkup() {
    Lingkup lingkup = new Lingkup(Set.of("disposisi", "periksa"), Set.of("keputusan"));
    UUID id =
        admin(
            () ->
                penugasan.tunjuk(
                    perintah(Pemeran.SEKRETARIS, Pemeran.KABID_KOPERASI, 0, 9, lingkup)));

    JabatanDipegang sebagai = jabatan(Pemeran.KABID_KOPERASI).get(1);
    assertEquals("Plh. Sekretaris", sebagai.sebutan());
    assertEquals("Pejabat Sekretaris, S.Sos., M.M.", sebagai.atasNama());
    assertEquals(HARI.plusDays(9), sebagai.sampai());
    assertTrue(sebagai.lingkup().mencakup("periksa"));
    assertFalse(sebagai.lingkup().mencakup("tandatangan"));
    assertFalse(sebagai.lingkup().mencakup("kirim"));
    InfoPenugasan info = riwayat(Pemeran.SEKRETARIS).penugasan().get(0);
    assertEquals(id, info.id());
    assertEquals("800.1.3/7/SP/2026", info.nomorSurat());
    assertEquals(HARI.minusDays(1), info.tanggalSurat());
    assertEquals(Set.of("keputusan"), info.lingkup().kecualiDokumen());
    assertEquals(2, basisData.angka("select count(*) from notifikasi"));
    assertEquals(
        1, basisData.angka("select count(*) from jejak_audit where tindakan = 'tunjuk-pengganti'"));
    assertEquals(0, perakit.ambil(AuditService.class).periksa("instansi:" + Pemeran.DINAS));
  }

  @Test
  void duaPenggantiUntukHariYangSamaDitolakJugaBilaSerentak() {
    List<Serentak.Hasil<String>> hasil =
        Serentak.jalankan(
            List.of(Pemeran.KABID_KOPERASI, Pemeran.KABID_KELEMBAGAAN).stream()
                .<Callable<String>>map(
                    calon ->
                        () ->
                            admin(
                                () ->
                                    coba(
                                        () ->
                                            penugasan.tunjuk(
                                                perintah(Pemeran.SEKRETARIS, calon, 0, 9, null)))))
                .toList());
    assertEquals(
        List.of("kesalahan.penggantiBertumpuk", "ya"),
        hasil.stream().map(Serentak.Hasil::nilai).sorted().toList());
  }

  @Test
  void rantaiPenggantiDitolakDariKeduaArah() {
    tunjuk(Pemeran.KEPALA, Pemeran.SEKRETARIS, 0, 9);
    assertEquals(
        "kesalahan.pejabatSedangMenggantikan",
        coba(() -> tunjuk(Pemeran.SEKRETARIS, Pemeran.KABID_KOPERASI, 3, 5)));
    tunjuk(Pemeran.KABID_KELEMBAGAAN, Pemeran.KABID_KOPERASI, 0, 9);
    assertEquals(
        "kesalahan.penggantiBerantai",
        coba(() -> tunjuk(Pemeran.KABID_USAHA_KECIL, Pemeran.KABID_KELEMBAGAAN, 3, 5)));
    assertEquals(
        "kesalahan.penggantiDiriSendiri",
        coba(() -> tunjuk(Pemeran.KASUBBAG, Pemeran.KASUBBAG, 0, 1)));
  }

  @Test
  void timbanganMengatakanTanpaMencatat() {
    TimbanganPengganti hasil =
        admin(
            () ->
                penugasan.timbang(perintah(Pemeran.KEPALA, Pemeran.FUNGSIONAL_SATU, 0, 120, null)));
    assertTrue(hasil.putusan().boleh());
    assertEquals(
        List.of("penugasan.peringatan.eselon", "penugasan.lewatTigaBulan"),
        hasil.peringatan().stream().map(Pesan::kunci).toList());
    assertEquals(0, basisData.angka("select count(*) from penugasan where jenis <> 'DEFINITIF'"));
  }

  @Test
  void perpanjanganBersuratBaruMenyambungMasa() {
    UUID id = tunjuk(Pemeran.SEKRETARIS, Pemeran.KABID_KOPERASI, 0, 9);
    UUID lanjutan =
        admin(
            () ->
                penugasan.perpanjang(
                    id, new PerpanjangPengganti(HARI.plusDays(30), "800/99", HARI)));
    assertEquals(
        "kesalahan.penggantiSudahDiperpanjang",
        coba(
            () ->
                admin(
                    () ->
                        penugasan.perpanjang(
                            id, new PerpanjangPengganti(HARI.plusDays(40), "800/100", HARI)))));
    InfoPenugasan info = riwayat(Pemeran.SEKRETARIS).penugasan().get(0);
    assertEquals(lanjutan, info.id());
    assertEquals(id, info.lanjutanDari());
    assertEquals(HARI.plusDays(10), info.mulai());
    assertEquals(Masa.AKAN_DATANG, info.masa());
    jam.maju(Duration.ofDays(12));
    assertEquals(2, jabatan(Pemeran.KABID_KOPERASI).size());
  }

  @Test
  void berakhirLebihAwalTetapTercatatDanYangBelumMulaiDibatalkan() {
    UUID id = tunjuk(Pemeran.SEKRETARIS, Pemeran.KABID_KOPERASI, -3, 9);
    admin(
        () -> penugasan.perpanjang(id, new PerpanjangPengganti(HARI.plusDays(30), "800/99", HARI)));
    admin(
        () -> {
          penugasan.akhiri(id, new AkhiriPenugasan(null, "Sekretaris sudah kembali"));
          return null;
        });

    assertEquals(1, jabatan(Pemeran.KABID_KOPERASI).size());
    List<InfoPenugasan> semua = riwayat(Pemeran.SEKRETARIS).penugasan();
    assertEquals(
        List.of(Masa.DIBATALKAN, Masa.BERAKHIR, Masa.BERLAKU),
        semua.stream().map(InfoPenugasan::masa).toList());
    assertEquals(HARI.minusDays(1), semua.get(1).selesai());
    assertEquals(HARI.plusDays(9), semua.get(1).selesaiSemula());
    assertEquals("Sekretaris sudah kembali", semua.get(1).alasanAkhir());
    // The days are free again, and the withdrawn row is in nobody's way.
    tunjuk(Pemeran.SEKRETARIS, Pemeran.KABID_KELEMBAGAAN, 0, 30);
    assertEquals(
        "kesalahan.penggantiSudahBerakhir",
        coba(
            () ->
                admin(
                    () -> {
                      penugasan.akhiri(id, new AkhiriPenugasan(null, null));
                      return null;
                    })));
  }

  @Test
  void atasanMenunjukPlhBagiBawahannyaSaja() {
    pelaku.menjadi(Pemeran.SEKRETARIS);
    assertEquals(
        List.of("Kasubbag Program", "Fungsional Umum 1", "Fungsional Umum 2", "Administrator"),
        penugasan.jabatan().stream().map(KeadaanJabatan::namaSingkat).toList());
    UUID id = penugasan.tunjuk(perintah(Pemeran.KASUBBAG, Pemeran.FUNGSIONAL_SATU, 0, 2, null));
    assertEquals(
        1,
        basisData.angka(
            "select count(*) from jejak_audit where objek_id = '"
                + id
                + "' and pelaku_jabatan = 'Sekretaris'"));
    assertThrows(
        TidakBerwenang.class,
        () ->
            penugasan.tunjuk(
                new TunjukPengganti(
                    Pemeran.KASUBBAG.jabatanId(),
                    Pemeran.FUNGSIONAL_DUA.pegawaiId(),
                    JenisPenugasan.PLT,
                    HARI.plusDays(5),
                    HARI.plusDays(6),
                    "1",
                    HARI,
                    null)));
    assertThrows(
        TidakDitemukan.class,
        () -> penugasan.tunjuk(perintah(Pemeran.KEPALA, Pemeran.KABID_KOPERASI, 0, 2, null)));
    pelaku.menjadi(Pemeran.FUNGSIONAL_SATU);
    // As Plh. of the kasubbag he now stands above his colleague, and only for these days.
    assertEquals(3, penugasan.jabatan().size());
    pelaku.menjadi(Pemeran.KABID_KOPERASI);
    assertEquals(List.of(), penugasan.jabatan());
    assertThrows(TidakDitemukan.class, () -> penugasan.riwayat(Pemeran.KASUBBAG.jabatanId()));
  }

  @Test
  void instansiLainTidakAda() {
    assertThrows(
        TidakDitemukan.class, () -> admin(() -> penugasan.riwayat(Pemeran.BAPPEDA.jabatanId())));
    assertThrows(
        TidakDitemukan.class,
        () ->
            admin(
                () -> penugasan.tunjuk(perintah(Pemeran.SEKRETARIS, Pemeran.BAPPEDA, 0, 2, null))));
  }

  @Test
  void isianYangTidakLengkapDitolak() {
    assertThrows(
        DataTidakSah.class,
        () ->
            admin(
                () ->
                    penugasan.tunjuk(
                        new TunjukPengganti(
                            Pemeran.SEKRETARIS.jabatanId(),
                            Pemeran.KABID_KOPERASI.pegawaiId(),
                            JenisPenugasan.PLH,
                            HARI,
                            HARI,
                            "800/1",
                            null,
                            null))));
    assertEquals(
        "kesalahan.penggantiTerbalik",
        coba(() -> tunjuk(Pemeran.SEKRETARIS, Pemeran.KABID_KOPERASI, 2, 1)));
  }

  @Test
  void ketidakhadiranDiketahuiPengirimDanAtasan() {
    OrganisasiService organisasi = perakit.ambil(OrganisasiService.class);
    UUID id =
        pelaku.sebagai(
            Pemeran.KASUBBAG,
            () ->
                ketidakhadiran.catat(
                    new CatatKetidakhadiran(
                        null, JenisKetidakhadiran.CUTI, HARI, HARI.plusDays(4), "Cuti tahunan")));
    assertEquals(
        1,
        basisData.angka(
            "select count(*) from notifikasi where kunci = 'notifikasi.ketidakhadiran.cuti'"
                + " and jabatan_id = '"
                + Pemeran.SEKRETARIS.jabatanId()
                + "'"));
    pelaku.menjadi(Pemeran.KEPALA);
    List<UUID> keduanya = List.of(Pemeran.KASUBBAG.jabatanId(), Pemeran.SEKRETARIS.jabatanId());
    Keberadaan sendirian = organisasi.keberadaan(keduanya).get(0);
    assertEquals("keberadaan.berhalangan", sendirian.kalimat().kunci());
    assertTrue(sendirian.tanpaPengganti());
    assertTrue(
        penugasan.jabatan().stream()
            .filter(j -> j.id().equals(Pemeran.KASUBBAG.jabatanId()))
            .allMatch(KeadaanJabatan::tanpaPengganti));

    penugasan.tunjuk(perintah(Pemeran.KASUBBAG, Pemeran.FUNGSIONAL_SATU, 0, 2, null));
    Keberadaan diganti = organisasi.keberadaan(keduanya).get(0);
    assertEquals("keberadaan.diganti", diganti.kalimat().kunci());
    assertEquals(HARI.plusDays(2), diganti.sampai());
    jam.maju(Duration.ofDays(3));
    assertEquals(
        "keberadaan.berhalangan", organisasi.keberadaan(keduanya).get(0).kalimat().kunci());
    jam.maju(Duration.ofDays(2));
    assertEquals(List.of(), organisasi.keberadaan(keduanya));
    assertThrows(
        TidakDitemukan.class,
        () ->
            pelaku.sebagai(
                Pemeran.KASUBBAG,
                () -> {
                  ketidakhadiran.cabut(id);
                  return null;
                }));
  }

  @Test
  void ketidakhadiranOrangLainHanyaOlehAtasanDanAdmin() {
    CatatKetidakhadiran milikKasubbag =
        new CatatKetidakhadiran(
            Pemeran.KASUBBAG.pegawaiId(), JenisKetidakhadiran.SAKIT, HARI, HARI.plusDays(1), null);
    assertThrows(
        TidakDitemukan.class,
        () -> pelaku.sebagai(Pemeran.KABID_KOPERASI, () -> ketidakhadiran.catat(milikKasubbag)));
    UUID id = pelaku.sebagai(Pemeran.SEKRETARIS, () -> ketidakhadiran.catat(milikKasubbag));
    assertEquals(
        "kesalahan.ketidakhadiranBertumpuk",
        coba(() -> admin(() -> ketidakhadiran.catat(milikKasubbag))));
    pelaku.menjadi(Pemeran.KASUBBAG);
    assertEquals("Sekretaris", ketidakhadiran.saya().get(0).oleh());
    ketidakhadiran.cabut(id);
    assertEquals(List.of(), ketidakhadiran.saya());
    admin(() -> ketidakhadiran.catat(milikKasubbag));
  }

  @Test
  void tigaDanEnamBulanDiperingatkanSekali() {
    PenyapuPenugasan penyapu = perakit.ambil(PenyapuPenugasan.class);
    UUID id = tunjuk(Pemeran.SEKRETARIS, Pemeran.KABID_KOPERASI, 0, 91);
    penyapu.sapu();
    assertEquals(0, peringatan("notifikasi.penggantiTigaBulan"));
    jam.maju(Duration.ofDays(86));
    penyapu.sapu();
    penyapu.sapu();
    assertEquals(2, peringatan("notifikasi.penggantiAkanBerakhir"));
    admin(
        () ->
            penugasan.perpanjang(id, new PerpanjangPengganti(HARI.plusDays(200), "800/99", HARI)));
    jam.maju(Duration.ofDays(6));
    penyapu.sapu();
    penyapu.sapu();
    assertEquals(2, peringatan("notifikasi.penggantiTigaBulan"));
    assertEquals(
        "penugasan.lewatTigaBulan", riwayat(Pemeran.SEKRETARIS).keadaan().peringatan().kunci());
    jam.maju(Duration.ofDays(95));
    penyapu.sapu();
    penyapu.sapu();
    assertEquals(2, peringatan("notifikasi.penggantiEnamBulan"));
    assertEquals(2, peringatan("notifikasi.penggantiTigaBulan"));
    assertEquals(
        "penugasan.lewatEnamBulan", riwayat(Pemeran.SEKRETARIS).keadaan().peringatan().kunci());
  }

  @Test
  void mutasiMengakhiriYangLamaMemulaiYangBaruDanMenghentikanPengganti() {
    MutasiService mutasi = perakit.ambil(MutasiService.class);
    assertEquals(
        "kesalahan.jabatanMasihDipegang",
        coba(() -> admin(() -> mutasi.mutasi(pindah(Pemeran.KABID_KOPERASI, Pemeran.SEKRETARIS)))));
    HasilMutasi pergi = admin(() -> mutasi.mutasi(pindah(Pemeran.SEKRETARIS, null)));
    assertEquals("mutasi.jabatanKosong", pergi.akibat().get(0).kunci());
    pelaku.menjadi(Pemeran.SEKRETARIS);
    assertThrows(TidakBerwenang.class, () -> perakit.ambil(OrganisasiService.class).saya());
    assertTrue(riwayat(Pemeran.SEKRETARIS).keadaan().kosong());

    admin(
        () ->
            penugasan.tunjuk(
                new TunjukPengganti(
                    Pemeran.SEKRETARIS.jabatanId(),
                    Pemeran.KABID_KELEMBAGAAN.pegawaiId(),
                    JenisPenugasan.PLT,
                    HARI.minusDays(2),
                    HARI.plusDays(60),
                    "800/2",
                    HARI,
                    null)));
    assertNull(jabatan(Pemeran.KABID_KELEMBAGAAN).get(1).atasNama());
    HasilMutasi datang =
        admin(() -> mutasi.mutasi(pindah(Pemeran.KABID_KOPERASI, Pemeran.SEKRETARIS)));
    assertEquals(
        List.of("mutasi.jabatanKosong", "mutasi.penggantiBerakhir"),
        datang.akibat().stream().map(Pesan::kunci).toList());
    assertEquals(
        List.of("Sekretaris"),
        jabatan(Pemeran.KABID_KOPERASI).stream().map(JabatanDipegang::sebutan).toList());
    assertEquals(1, jabatan(Pemeran.KABID_KELEMBAGAAN).size());
    assertEquals(0, perakit.ambil(AuditService.class).periksa("instansi:" + Pemeran.DINAS));
  }

  @Test
  void yangPergiBerhentiMenggantikanDanKekosonganDikabarkanSekali() {
    tunjuk(Pemeran.KABID_KOPERASI, Pemeran.KASUBBAG, 0, 9);
    admin(() -> perakit.ambil(MutasiService.class).mutasi(pindah(Pemeran.KASUBBAG, null)));
    assertNull(riwayat(Pemeran.KABID_KOPERASI).keadaan().pengganti());
    perakit.ambil(PenyapuPenugasan.class).sapu();
    assertEquals(2, peringatan("notifikasi.jabatanKosong"));
    assertEquals(
        1,
        basisData.angka(
            "select count(*) from notifikasi where kunci = 'notifikasi.jabatanKosong'"
                + " and jabatan_id = '"
                + Pemeran.SEKRETARIS.jabatanId()
                + "'"));
  }

  @Test
  void perpindahanYangAkanDatangBerlakuPadaHarinya() {
    MutasiPejabat lusa =
        new MutasiPejabat(
            Pemeran.KASUBBAG.pegawaiId(), null, HARI.plusDays(2), "821/1", HARI.minusDays(1));
    admin(() -> perakit.ambil(MutasiService.class).mutasi(lusa));
    assertEquals(1, jabatan(Pemeran.KASUBBAG).size());
    assertEquals(0, peringatan("notifikasi.jabatanKosong"));
    jam.maju(Duration.ofDays(2));
    pelaku.menjadi(Pemeran.KASUBBAG);
    assertThrows(TidakBerwenang.class, () -> perakit.ambil(OrganisasiService.class).saya());
    perakit.ambil(PenyapuPenugasan.class).sapu();
    assertEquals(2, peringatan("notifikasi.jabatanKosong"));
  }

  private long peringatan(String kunci) {
    return basisData.angka("select count(*) from notifikasi where kunci = '" + kunci + "'");
  }

  private List<JabatanDipegang> jabatan(Pemeran siapa) {
    return pelaku.sebagai(siapa, () -> perakit.ambil(OrganisasiService.class).saya().jabatan());
  }

  private RiwayatJabatan riwayat(Pemeran jabatan) {
    return admin(() -> penugasan.riwayat(jabatan.jabatanId()));
  }

  private UUID tunjuk(Pemeran jabatan, Pemeran calon, int mulai, int selesai) {
    return admin(() -> penugasan.tunjuk(perintah(jabatan, calon, mulai, selesai, null)));
  }

  private <T> T admin(Callable<T> kerja) {
    return pelaku.sebagai(Pemeran.ADMIN, kerja);
  }

  private static TunjukPengganti perintah(
      Pemeran jabatan, Pemeran calon, int mulai, int selesai, Lingkup lingkup) {
    return new TunjukPengganti(
        jabatan.jabatanId(),
        calon.pegawaiId(),
        JenisPenugasan.PLH,
        HARI.plusDays(mulai),
        HARI.plusDays(selesai),
        " 800.1.3/7/SP/2026 ",
        HARI.minusDays(1),
        lingkup);
  }

  private static MutasiPejabat pindah(Pemeran siapa, Pemeran ke) {
    return new MutasiPejabat(
        siapa.pegawaiId(), ke == null ? null : ke.jabatanId(), HARI, "821/7/2026", HARI);
  }

  private static String coba(Callable<?> kerja) {
    try {
      kerja.call();
      return "ya";
    } catch (KesalahanPortal ditolak) {
      return ditolak.pesan().kunci();
    } catch (Exception lain) {
      throw new IllegalStateException(lain);
    }
  }
}
