package id.runut.sop.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.organisasi.boundary.CatatKetidakhadiran;
import id.runut.organisasi.boundary.KetidakhadiranService;
import id.runut.organisasi.boundary.Lingkup;
import id.runut.organisasi.boundary.MutasiPejabat;
import id.runut.organisasi.boundary.MutasiService;
import id.runut.organisasi.boundary.PenugasanService;
import id.runut.organisasi.boundary.TunjukPengganti;
import id.runut.organisasi.entity.JenisKetidakhadiran;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.sop.control.PeriksaInvarian;
import id.runut.uji.BasisData;
import id.runut.uji.PelakuUji;
import id.runut.uji.Pemeran;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakProses;
import id.runut.uji.PenggerakProses.Terbuka;
import id.runut.uji.Perakit;
import id.runut.uji.Serentak;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tasks of officials who deputise, are away, move, or whose head gives a task to a colleague. */
class PengalihanIT {

  private static final LocalDate HARI = LocalDate.now(ZoneId.of("Asia/Makassar"));
  private static final Halaman SEMUA = new Halaman(0, 100);

  private BasisData basisData;
  private Perakit perakit;
  private PelakuUji pelaku;
  private PenggerakProses gerak;
  private UnitSayaService unit;

  @BeforeEach
  void siapkan() {
    basisData = BasisData.segar();
    perakit = new Perakit(basisData).hanyaPenyedia(PenangananLangkah.class, new PenangananUji());
    pelaku = perakit.pelaku();
    gerak = new PenggerakProses(basisData, perakit);
    unit = perakit.ambil(UnitSayaService.class);
  }

  @AfterEach
  void invarianBerlaku() throws SQLException {
    try (var sambungan = basisData.sumber().getConnection()) {
      assertEquals(List.of(), PeriksaInvarian.periksa(sambungan));
    }
  }

  @Test
  void kepalaUnitMengalihkanKepadaStafLainDanLangkahBerikutnyaMengikuti() {
    UUID proses = gerak.mulai(2026, 3);
    Terbuka empat = gerak.sampai(proses, 4).get(0);
    assertEquals(Pemeran.FUNGSIONAL_SATU, empat.pemeran());
    RincianAlih rincian = pelaku.sebagai(Pemeran.KASUBBAG, () -> unit.rincian(empat.id()));
    assertTrue(rincian.boleh().boleh());
    assertEquals(
        List.of(Pemeran.FUNGSIONAL_DUA.jabatanId()),
        rincian.tujuan().stream().map(PilihanPenerima::jabatanId).toList());
    alihkan(Pemeran.KASUBBAG, empat.id(), Pemeran.FUNGSIONAL_DUA);

    assertEquals(Pemeran.FUNGSIONAL_DUA, gerak.terbuka(proses).get(0).pemeran());
    MejaKerjaService meja = perakit.ambil(MejaKerjaService.class);
    pelaku.menjadi(Pemeran.FUNGSIONAL_SATU);
    assertEquals(List.of(), meja.menunggu(null, SEMUA).isi());
    assertThrows(TidakDitemukan.class, () -> meja.rincian(empat.id()));
    assertEquals(1, kabar("notifikasi.tugasDialihkanDari", Pemeran.FUNGSIONAL_SATU));
    assertEquals(1, kabar("notifikasi.tugasDialihkanKepada", Pemeran.FUNGSIONAL_DUA));
    pelaku.menjadi(Pemeran.FUNGSIONAL_DUA);
    Riwayat alih =
        meja.rincian(empat.id()).riwayat().stream()
            .filter(r -> r.jenis().equals("alih"))
            .findFirst()
            .orElseThrow();
    assertEquals("Kepala Subbagian Program, Keuangan dan Aset", alih.jabatan());
    assertEquals("Beban kerja", alih.alasan());
    assertEquals(
        List.of(
            "Fungsional Umum 1 (Pegawai Fungsional Satu, S.Kom.)",
            "Fungsional Umum 2 (Pegawai Fungsional Dua, A.Md.)"),
        alih.keterangan().argumen());
    gerak.selesaikan(gerak.terbuka(proses).get(0));
    // "Tidak" comes back to whoever did it, and step 10 goes to him without a new choice.
    gerak.kembalikan(gerak.terbuka(proses).get(0), "Perbaiki");
    assertEquals(Pemeran.FUNGSIONAL_DUA, gerak.terbuka(proses).get(0).pemeran());
  }

  @Test
  void orangLainDanUnitLainTidakMengalihkan() {
    UUID proses = gerak.mulai(2026, 3);
    Terbuka empat = gerak.sampai(proses, 4).get(0);
    assertThrows(
        TidakDitemukan.class,
        () -> alihkan(Pemeran.KABID_KOPERASI, empat.id(), Pemeran.FUNGSIONAL_DUA));
    assertThrows(
        TidakDitemukan.class,
        () -> alihkan(Pemeran.FUNGSIONAL_SATU, empat.id(), Pemeran.FUNGSIONAL_DUA));
    assertEquals(
        "kesalahan.alihBukanSeunit",
        ditolak(() -> alihkan(Pemeran.KEPALA, empat.id(), Pemeran.KABID_KOPERASI)));
    assertEquals(
        "kesalahan.alihBukanSeperan",
        ditolak(() -> alihkan(Pemeran.KASUBBAG, empat.id(), Pemeran.ADMIN)));
    gerak.selesaikan(empat);
    assertEquals(
        "kesalahan.sudahDiputus",
        ditolak(() -> alihkan(Pemeran.KASUBBAG, empat.id(), Pemeran.FUNGSIONAL_DUA)));
  }

  @Test
  void mengalihkanDanMenyelesaikanSerentakMenghasilkanSatuKeputusan() {
    for (int ke = 1; ke <= 4; ke++) {
      UUID proses = gerak.mulai(2026 + ke, 1);
      Terbuka empat = gerak.sampai(proses, 4).get(0);
      List<Serentak.Hasil<Object>> hasil =
          Serentak.jalankan(
              List.of(
                  () -> {
                    alihkan(Pemeran.KASUBBAG, empat.id(), Pemeran.FUNGSIONAL_DUA);
                    return null;
                  },
                  () -> gerak.selesaikan(empat)));
      boolean dialihkan = hasil.get(0).berhasil();
      assertFalse(dialihkan && hasil.get(1).berhasil() && terbukaDi(proses) == 4);
      assertTrue(dialihkan || hasil.get(1).berhasil());
    }
  }

  @Test
  void yangPindahTidakMembawaTugasDanPenerusnyaMenemukannya() {
    UUID proses = gerak.mulai(2026, 3);
    Terbuka tiga = gerak.sampai(proses, 3).get(0);
    mutasi(Pemeran.KASUBBAG, null);

    assertThrows(TidakBerwenang.class, () -> gerak.selesaikan(tiga));
    pelaku.menjadi(Pemeran.SEKRETARIS);
    MejaBawahan kosong = unit.bawahan().get(0);
    assertEquals(Pemeran.KASUBBAG.jabatanId(), kosong.jabatan().id());
    assertTrue(kosong.jabatan().kosong() && kosong.terbengkalai());
    assertEquals(List.of(tiga.id()), kosong.tugas().stream().map(RingkasanTugas::id).toList());
    assertEquals(1, unit.terbengkalai());
    assertEquals(1, pelaku.sebagai(Pemeran.KEPALA, unit::terbengkalai));
    assertEquals(0, pelaku.sebagai(Pemeran.KABID_KOPERASI, unit::terbengkalai));

    mutasi(Pemeran.KABID_KOPERASI, Pemeran.KASUBBAG);
    assertEquals(0, unit.terbengkalai());
    gerak.selesaikan(tiga, Pemeran.KABID_KOPERASI);
    Riwayat putusan =
        pelaku
            .sebagai(Pemeran.KEPALA, () -> perakit.ambil(ProsesService.class).rincian(proses))
            .riwayat()
            .get(3);
    assertEquals("Kepala Subbagian Program, Keuangan dan Aset", putusan.jabatan());
    assertEquals("Pejabat Kabid Pemberdayaan Koperasi, S.P.", putusan.nama());
  }

  @Test
  void penggantiBertindakSejauhSuratPerintahnya() {
    UUID proses = gerak.mulai(2026, 3);
    Terbuka enam = gerak.sampai(proses, 6).get(0);
    UUID plh =
        tunjuk(Pemeran.SEKRETARIS, Pemeran.KABID_KOPERASI, new Lingkup(Set.of("disposisi"), null));
    MejaKerjaService meja = perakit.ambil(MejaKerjaService.class);
    RincianTugas dilihat = pelaku.sebagai(Pemeran.KABID_KOPERASI, () -> meja.rincian(enam.id()));
    assertEquals("kesalahan.diLuarLingkup", dilihat.bolehSelesai().alasan().kunci());
    assertEquals("kesalahan.diLuarLingkup", dilihat.bolehKembali().alasan().kunci());
    assertEquals("Plh. Sekretaris", dilihat.sebagai().sebutan());
    assertEquals("Pejabat Sekretaris, S.Sos., M.M.", dilihat.sebagai().atasNama());
    assertThrows(TidakBerwenang.class, () -> gerak.selesaikan(enam, Pemeran.KABID_KOPERASI));
    assertEquals(
        Map.of(Pemeran.SEKRETARIS.jabatanId(), 1),
        pelaku.sebagai(Pemeran.KABID_KOPERASI, meja::jumlahMenurutJabatan));
    assertEquals(
        List.of(),
        pelaku
            .sebagai(
                Pemeran.KABID_KOPERASI,
                () -> meja.menunggu(Pemeran.KABID_KOPERASI.jabatanId(), null, SEMUA))
            .isi());
    assertThrows(
        TidakDitemukan.class,
        () ->
            pelaku.sebagai(
                Pemeran.KABID_KOPERASI,
                () -> meja.menunggu(Pemeran.KEPALA.jabatanId(), null, SEMUA)));
    basisData.sql("delete from penugasan where id = '" + plh + "'");

    tunjuk(
        Pemeran.SEKRETARIS, Pemeran.KABID_KOPERASI, new Lingkup(Set.of(), Set.of("surat_dinas")));
    assertEquals(
        "kesalahan.dokumenDiLuarLingkup",
        pelaku
            .sebagai(Pemeran.KABID_KOPERASI, () -> meja.rincian(enam.id()))
            .bolehSelesai()
            .alasan()
            .kunci());
    gerak.selesaikan(enam);
  }

  @Test
  void pengirimTahuBahwaTujuannyaTidakAda() {
    pelaku.sebagai(
        Pemeran.KASUBBAG,
        () ->
            perakit
                .ambil(KetidakhadiranService.class)
                .catat(
                    new CatatKetidakhadiran(
                        null, JenisKetidakhadiran.CUTI, HARI, HARI.plusDays(3), null)));
    UUID proses = gerak.mulai(2026, 3);
    Terbuka dua = gerak.sampai(proses, 2).get(0);
    RincianTugas sebelum =
        pelaku.sebagai(
            Pemeran.SEKRETARIS, () -> perakit.ambil(MejaKerjaService.class).rincian(dua.id()));
    assertEquals("keberadaan.berhalangan", sebelum.keberadaan().get(0).kalimat().kunci());
    gerak.selesaikan(dua);
    assertEquals(1, kabar("notifikasi.tujuanBerhalangan.cuti", Pemeran.SEKRETARIS));
    pelaku.menjadi(Pemeran.SEKRETARIS);
    assertTrue(unit.bawahan().get(0).terbengkalai());

    tunjuk(Pemeran.KEPALA, Pemeran.SEKRETARIS, null);
    tunjuk(Pemeran.KASUBBAG, Pemeran.FUNGSIONAL_SATU, null);
    gerak.sampai(proses, 5);
    assertEquals(1, kabar("notifikasi.tujuanDiganti", Pemeran.FUNGSIONAL_SATU));
    assertEquals(0, pelaku.sebagai(Pemeran.SEKRETARIS, unit::terbengkalai));
  }

  private int terbukaDi(UUID proses) {
    return gerak.terbuka(proses).get(0).langkah();
  }

  private long kabar(String kunci, Pemeran kepada) {
    return basisData.angka(
        "select count(*) from notifikasi where kunci = '"
            + kunci
            + "' and jabatan_id = '"
            + kepada.jabatanId()
            + "'");
  }

  private void alihkan(Pemeran siapa, UUID tugas, Pemeran kepada) {
    pelaku.sebagai(
        siapa,
        () -> {
          unit.alihkan(tugas, new AlihkanTugas(kepada.jabatanId(), "Beban kerja"));
          return null;
        });
  }

  private UUID tunjuk(Pemeran jabatan, Pemeran calon, Lingkup lingkup) {
    return pelaku.sebagai(
        Pemeran.ADMIN,
        () ->
            perakit
                .ambil(PenugasanService.class)
                .tunjuk(
                    new TunjukPengganti(
                        jabatan.jabatanId(),
                        calon.pegawaiId(),
                        JenisPenugasan.PLH,
                        HARI,
                        HARI.plusDays(3),
                        "800/5",
                        HARI,
                        lingkup)));
  }

  private void mutasi(Pemeran siapa, Pemeran ke) {
    pelaku.sebagai(
        Pemeran.ADMIN,
        () ->
            perakit
                .ambil(MutasiService.class)
                .mutasi(
                    new MutasiPejabat(
                        siapa.pegawaiId(),
                        ke == null ? null : ke.jabatanId(),
                        HARI,
                        "821/4",
                        HARI)));
  }

  private static String ditolak(Runnable kerja) {
    return assertThrows(KeadaanTidakSah.class, kerja::run).pesan().kunci();
  }
}
