package id.runut.sop.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.organisasi.boundary.PenugasanService;
import id.runut.organisasi.boundary.TunjukPengganti;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.sop.boundary.RincianProses.Keadaan;
import id.runut.sop.boundary.RincianProses.LangkahProses;
import id.runut.sop.control.PenyapuTenggat;
import id.runut.sop.control.PeriksaInvarian;
import id.runut.sop.entity.StatusProses;
import id.runut.uji.BasisData;
import id.runut.uji.Pemeran;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakProses;
import id.runut.uji.PenggerakProses.Terbuka;
import id.runut.uji.Perakit;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.Periode;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The SOP of 24 steps through the real engine on a real database. */
class MesinProsesIT {

  private static final Halaman SEMUA = new Halaman(0, 100);
  private static final AtomicInteger TAHUN = new AtomicInteger(2001);

  private static BasisData basisData;
  private static Perakit perakit;
  private static PenangananUji penanganan;
  private static PenggerakProses gerak;

  @BeforeAll
  static void siapkan() {
    basisData = BasisData.segar();
    penanganan = new PenangananUji();
    perakit =
        new Perakit(basisData)
            .hanyaPenyedia(PenangananLangkah.class, penanganan)
            .hanyaPenyedia(SyaratLangkah.class);
    gerak = new PenggerakProses(basisData, perakit);
  }

  @AfterEach
  void invarianBerlaku() throws SQLException {
    try (var sambungan = basisData.sumber().getConnection()) {
      assertEquals(List.of(), PeriksaInvarian.periksa(sambungan));
    }
  }

  @Test
  void duaPuluhEmpatLangkahSampaiTamat() {
    UUID proses = mulai();
    for (int langkah = 1; langkah <= 24; langkah++) {
      List<Terbuka> terbuka = gerak.terbuka(proses);
      assertEquals(langkah, terbuka.get(0).langkah());
      assertEquals(langkah == 11 ? 5 : langkah == 24 ? 2 : 1, terbuka.size());
      terbuka.forEach(gerak::selesaikan);
    }
    RincianProses rincian = rincian(Pemeran.KEPALA, proses);
    assertEquals(StatusProses.SELESAI, rincian.ringkasan().status());
    assertTrue(rincian.langkah().stream().allMatch(l -> l.keadaan() == Keadaan.SELESAI));
    assertEquals("mulai", rincian.riwayat().get(0).jenis());
    assertEquals("tamat", rincian.riwayat().get(rincian.riwayat().size() - 1).jenis());
    assertEquals(2 + 22 + 5 + 2, rincian.riwayat().size());
  }

  @Test
  void hasilMenyebutSiapaBerikutnya() {
    UUID proses = mulai();
    HasilLangkah hasil = gerak.selesaikan(gerak.terbuka(proses).get(0));
    assertEquals(new HasilLangkah(List.of("Sekretaris"), 2, false), hasil);
    List<Terbuka> bidang = gerak.sampai(proses, 11);
    assertEquals(new HasilLangkah(List.of(), null, false), gerak.selesaikan(bidang.get(0)));
    bidang.subList(1, 4).forEach(gerak::selesaikan);
    assertEquals(
        new HasilLangkah(List.of("Fungsional Umum 1"), 12, false), gerak.selesaikan(bidang.get(4)));
  }

  @Test
  void sopHanyaSekaliBerjalanUntukSatuPeriode() {
    Periode periode = new Periode(TAHUN.getAndIncrement(), 1);
    gerak.mulai(periode.tahun(), 1);
    assertThrows(KeadaanTidakSah.class, () -> gerak.mulai(periode.tahun(), 1));
  }

  @Test
  void hanyaKepalaDinasYangMemulai() {
    ProsesService service = perakit.ambil(ProsesService.class);
    MulaiProses perintah =
        MulaiProses.tangan(
            "sulteng-dkukm-pengumpulan-data", new Periode(TAHUN.getAndIncrement(), 1));
    perakit.pelaku().menjadi(Pemeran.SEKRETARIS);
    assertThrows(TidakBerwenang.class, () -> service.mulai(perintah));
    assertFalse(service.sopTersedia().get(0).bolehMulai().boleh());
    perakit.pelaku().menjadi(Pemeran.BAPPEDA);
    assertThrows(TidakDitemukan.class, () -> service.mulai(perintah));
    assertEquals(List.of(), service.sopTersedia());
  }

  @Test
  void tugasOrangLainTidakAdaBagiYangBukanPemegangnya() {
    UUID proses = mulai();
    Terbuka pertama = gerak.terbuka(proses).get(0);
    long tercatat = penolakan();
    assertThrows(TidakDitemukan.class, () -> gerak.selesaikan(pertama, Pemeran.FUNGSIONAL_SATU));
    assertThrows(
        TidakDitemukan.class,
        () -> gerak.selesaikan(new Terbuka(UUID.randomUUID(), 1, 1, "disposisi", Pemeran.KEPALA)));
    assertEquals(tercatat + 2, penolakan());
    perakit.pelaku().menjadi(Pemeran.KABID_KOPERASI);
    MejaKerjaService meja = perakit.ambil(MejaKerjaService.class);
    assertThrows(TidakDitemukan.class, () -> meja.rincian(pertama.id()));
  }

  @Test
  void tindakanLainDaripadaLangkahnyaDitolak() {
    Terbuka t = gerak.terbuka(mulai()).get(0);
    Terbuka lain = new Terbuka(t.id(), 1, 1, "tandatangan", t.pemeran());
    assertThrows(KeadaanTidakSah.class, () -> gerak.selesaikan(lain));
  }

  @Test
  void putusanKeduaMenyebutSiapaKapanDanBagaimana() {
    UUID proses = mulai();
    Terbuka t = gerak.terbuka(proses).get(0);
    gerak.selesaikan(t);
    KeadaanTidakSah ditolak = assertThrows(KeadaanTidakSah.class, () -> gerak.selesaikan(t));
    assertEquals("kesalahan.sudahDiputus", ditolak.pesan().kunci());
    assertEquals(
        "Kepala Dinas Koperasi, Usaha Kecil dan Menengah", ditolak.pesan().argumen().get(0));
    assertEquals(1, gerak.terbuka(proses).size());
  }

  @Test
  void fungsionalUmumDipilihSekaliLaluDipakaiLagi() {
    UUID proses = mulai();
    Terbuka tiga = gerak.sampai(proses, 3).get(0);
    MesinProses mesin = perakit.ambil(MesinProses.class);
    assertThrows(DataTidakSah.class, () -> selesaikan(mesin, tiga, null));
    assertThrows(DataTidakSah.class, () -> selesaikan(mesin, tiga, Pemeran.SEKRETARIS.jabatanId()));
    selesaikan(mesin, tiga, Pemeran.FUNGSIONAL_DUA.jabatanId());
    assertEquals(Pemeran.FUNGSIONAL_DUA, gerak.terbuka(proses).get(0).pemeran());
    Terbuka sembilan = gerak.sampai(proses, 9).get(0);
    selesaikan(mesin, sembilan, Pemeran.FUNGSIONAL_DUA.jabatanId());
    assertEquals(Pemeran.FUNGSIONAL_DUA, gerak.sampai(proses, 12).get(0).pemeran());
  }

  @Test
  void kembaliDariLangkah14MembukaPutaranBaru13() {
    UUID proses = mulai();
    Terbuka empatBelas = gerak.sampai(proses, 14).get(0);
    penanganan.kejadian().clear();
    HasilLangkah hasil = gerak.kembalikan(empatBelas, "Angka bidang koperasi belum cocok.");
    assertEquals(new HasilLangkah(List.of("Kasubbag Program"), 13, false), hasil);
    Terbuka lagi = gerak.terbuka(proses).get(0);
    assertEquals(13, lagi.langkah());
    assertEquals(2, lagi.putaran());
    assertEquals(List.of("kembali 14 ke 13", "buka 13/2"), penanganan.kejadian());
    assertEquals(
        1,
        basisData.angka(
            "select count(*) from kotak_keluar where kunci_unik = 'tugas:"
                + empatBelas.id()
                + ":kembali>"
                + Pemeran.FUNGSIONAL_SATU.jabatanId()
                + "'"));
    perakit.pelaku().menjadi(Pemeran.KASUBBAG);
    RingkasanTugas baris =
        perakit.ambil(MejaKerjaService.class).menunggu("periksa", SEMUA).isi().stream()
            .filter(r -> r.id().equals(lagi.id()))
            .findFirst()
            .orElseThrow();
    assertEquals("Angka bidang koperasi belum cocok.", baris.alasanKembali());
    assertEquals("Sekretaris", baris.dari());
    LangkahProses langkah14 = rincian(Pemeran.SEKRETARIS, proses).langkah().get(13);
    assertEquals(Keadaan.BELUM, langkah14.keadaan());
    assertTrue(langkah14.pernahDikembalikan());
    assertEquals(2, gerak.sampai(proses, 14).get(0).putaran());
  }

  @Test
  void kembaliDuaKaliSampaiPenyusunnyaSendiri() {
    UUID proses = mulai();
    gerak.kembalikan(gerak.sampai(proses, 6).get(0), "Hal surat keliru.");
    gerak.kembalikan(gerak.terbuka(proses).get(0), "Perbaiki hal surat.");
    Terbuka empat = gerak.terbuka(proses).get(0);
    assertEquals(4, empat.langkah());
    assertEquals(2, empat.putaran());
    assertEquals(Pemeran.FUNGSIONAL_SATU, empat.pemeran());
    assertEquals(7, gerak.sampai(proses, 7).get(0).langkah());
  }

  @Test
  void pengembalianHarusBeralasanDanDikenalLangkahnya() {
    UUID proses = mulai();
    Terbuka satu = gerak.terbuka(proses).get(0);
    assertThrows(KeadaanTidakSah.class, () -> gerak.kembalikan(satu, "Tidak ada jalan kembali."));
    Terbuka lima = gerak.sampai(proses, 5).get(0);
    assertThrows(DataTidakSah.class, () -> gerak.kembalikan(lima, " \n "));
    assertThrows(DataTidakSah.class, () -> gerak.kembalikan(lima, "x".repeat(2001)));
    gerak.kembalikan(lima, "x".repeat(2000));
    assertEquals(4, gerak.terbuka(proses).get(0).langkah());
  }

  @Test
  void penolakanKapabilitasMembatalkanSemuanya() {
    UUID proses = mulai();
    Terbuka satu = gerak.terbuka(proses).get(0);
    penanganan.putuskan(Putusan.tidak("uji.belum"));
    try {
      assertThrows(KeadaanTidakSah.class, () -> gerak.selesaikan(satu));
      perakit.pelaku().menjadi(Pemeran.KEPALA);
      RincianTugas rincian = perakit.ambil(MejaKerjaService.class).rincian(satu.id());
      assertEquals("uji.belum", rincian.bolehSelesai().alasan().kunci());
    } finally {
      penanganan.putuskan(Putusan.ya());
    }
    assertEquals(List.of(satu), gerak.terbuka(proses));
  }

  @Test
  void kesalahanDiTengahTidakMeninggalkanApaPun() {
    UUID proses = mulai();
    Terbuka satu = gerak.terbuka(proses).get(0);
    MesinProses mesin = perakit.ambil(MesinProses.class);
    long surat = basisData.angka("select count(*) from kotak_keluar");
    perakit.pelaku().menjadi(Pemeran.KEPALA);
    assertThrows(
        IllegalStateException.class,
        () ->
            basisData.dalamTransaksi(
                () -> {
                  mesin.selesaikan(mesin.ambil(satu.id(), "disposisi"), null, Map.of());
                  throw new IllegalStateException("on purpose");
                }));
    assertEquals(List.of(satu), gerak.terbuka(proses));
    assertEquals(surat, basisData.angka("select count(*) from kotak_keluar"));
  }

  @Test
  void pelaksanaHarianMelihatDanMemutusAtasNamaPejabatnya() {
    UUID proses = mulai();
    Terbuka dua = gerak.sampai(proses, 2).get(0);
    LocalDate kini = LocalDate.now(ZoneId.of("Asia/Makassar"));
    PenugasanService layananPenugasan = perakit.ambil(PenugasanService.class);
    UUID penugasan =
        perakit
            .pelaku()
            .sebagai(
                Pemeran.ADMIN,
                () ->
                    layananPenugasan.tunjuk(
                        new TunjukPengganti(
                            Pemeran.SEKRETARIS.jabatanId(),
                            Pemeran.KABID_KOPERASI.pegawaiId(),
                            JenisPenugasan.PLH,
                            kini,
                            kini,
                            "800/12",
                            kini,
                            null)));
    try {
      perakit.pelaku().menjadi(Pemeran.KABID_KOPERASI);
      MejaKerjaService meja = perakit.ambil(MejaKerjaService.class);
      assertTrue(
          meja.menunggu(null, SEMUA).isi().stream()
              .anyMatch(r -> r.id().equals(dua.id()) && r.jabatan().equals("Plh. Sekretaris")));
      gerak.selesaikan(dua, Pemeran.KABID_KOPERASI);
      Riwayat putusan = rincian(Pemeran.KEPALA, proses).riwayat().get(2);
      assertEquals("Plh. Sekretaris", putusan.jabatan());
      assertEquals("Pejabat Sekretaris, S.Sos., M.M.", putusan.atasNama());
    } finally {
      basisData.sql("delete from penugasan where id = '" + penugasan + "'");
    }
  }

  @Test
  void aksesPenuhPenerimaDanTidakSamaSekali() {
    UUID proses = mulai();
    gerak.sampai(proses, 11);
    assertEquals(AksesProses.PENUH, akses(Pemeran.KEPALA, proses));
    assertEquals(AksesProses.PENUH, akses(Pemeran.KASUBBAG, proses));
    assertEquals(AksesProses.PENUH, akses(Pemeran.KABID_KOPERASI, proses));
    assertEquals(AksesProses.TIDAK, akses(Pemeran.FUNGSIONAL_DUA, proses));
    assertEquals(AksesProses.TIDAK, akses(Pemeran.BAPPEDA, proses));
    gerak.sampai(proses, 24);
    assertEquals(AksesProses.PENERIMA, akses(Pemeran.BAPPEDA, proses));
    assertThrows(TidakDitemukan.class, () -> rincian(Pemeran.BAPPEDA, proses));
    assertThrows(TidakDitemukan.class, () -> rincian(Pemeran.FUNGSIONAL_DUA, proses));
    perakit.pelaku().menjadi(Pemeran.BAPPEDA);
    RincianTugas milik =
        perakit
            .ambil(MejaKerjaService.class)
            .rincian(
                gerak.terbuka(proses).stream()
                    .filter(t -> t.pemeran() == Pemeran.BAPPEDA)
                    .findFirst()
                    .orElseThrow()
                    .id());
    assertEquals(List.of(), milik.riwayat());
  }

  @Test
  void rincianTugasMenyebutAlasanTombolTidakMenyala() {
    UUID proses = mulai();
    Terbuka tiga = gerak.sampai(proses, 3).get(0);
    MejaKerjaService meja = perakit.ambil(MejaKerjaService.class);
    perakit.pelaku().menjadi(Pemeran.KASUBBAG);
    RincianTugas milik = meja.rincian(tiga.id());
    assertTrue(milik.bolehSelesai().boleh());
    assertEquals("kesalahan.tanpaPengembalian", milik.bolehKembali().alasan().kunci());
    assertEquals(2, milik.pilihanPenerima().size());
    assertEquals("Fungsional Umum", milik.berikutnya());
    assertNull(milik.kembaliKepada());
    perakit.pelaku().menjadi(Pemeran.KEPALA);
    assertThrows(TidakDitemukan.class, () -> meja.rincian(tiga.id()));
    assertEquals(
        1,
        basisData.angka(
            "select count(*) from tugas where dilihat is not null and id = '" + tiga.id() + "'"));
  }

  @Test
  void sudahDiteruskanMenunjukSiapaYangMemegang() {
    UUID proses = mulai();
    gerak.sampai(proses, 3);
    perakit.pelaku().menjadi(Pemeran.SEKRETARIS);
    MejaKerjaService meja = perakit.ambil(MejaKerjaService.class);
    RingkasanProses baris =
        meja.sudahDiteruskan(SEMUA).isi().stream()
            .filter(p -> p.id().equals(proses))
            .findFirst()
            .orElseThrow();
    assertEquals("Kasubbag Program", baris.dipegang());
    assertEquals(3, baris.langkah());
    perakit.pelaku().menjadi(Pemeran.KASUBBAG);
    assertTrue(meja.jumlahMenurutJenis().get("disposisi") > 0);
    assertTrue(
        perakit.ambil(ProsesService.class).daftar(SEMUA).isi().stream()
            .anyMatch(p -> p.id().equals(proses)));
  }

  @Test
  void yangLewatDiingatkanSekali() {
    Terbuka satu = gerak.terbuka(mulai()).get(0);
    basisData.sql(
        "update tugas set tenggat = now() - interval '1 day' where id = '" + satu.id() + "'");
    PenyapuTenggat penyapu = perakit.ambil(PenyapuTenggat.class);
    penyapu.sapu();
    penyapu.sapu();
    assertEquals(
        1,
        basisData.angka(
            "select count(*) from notifikasi where kunci = 'notifikasi.tugasLewat'"
                + " and tautan = '/tugas/"
                + satu.id()
                + "'"));
  }

  @Test
  void satuLangkahMemakaiKurangDariEmpatBelasPernyataan() {
    UUID proses = mulai();
    Terbuka lima = gerak.sampai(proses, 5).get(0);
    MesinProses mesin = perakit.ambil(MesinProses.class);
    perakit.pelaku().menjadi(Pemeran.KASUBBAG);
    perakit.pelaku().identitas();
    long pernyataan =
        basisData.hitungPernyataan(
            () ->
                basisData.dalamTransaksi(
                    () -> mesin.selesaikan(mesin.ambil(lima.id(), "periksa"), null, Map.of())));
    assertTrue(pernyataan < 14, "statements: " + pernyataan);
  }

  private static UUID mulai() {
    return gerak.mulai(TAHUN.getAndIncrement(), 1);
  }

  private static HasilLangkah selesaikan(MesinProses mesin, Terbuka t, UUID penerima) {
    return perakit
        .pelaku()
        .sebagai(
            t.pemeran(),
            () ->
                basisData.dalamTransaksi(
                    () -> mesin.selesaikan(mesin.ambil(t.id(), t.jenis()), penerima, Map.of())));
  }

  private static RincianProses rincian(Pemeran siapa, UUID proses) {
    return perakit
        .pelaku()
        .sebagai(siapa, () -> perakit.ambil(ProsesService.class).rincian(proses));
  }

  private static AksesProses akses(Pemeran siapa, UUID proses) {
    return perakit.pelaku().sebagai(siapa, () -> perakit.ambil(MesinProses.class).akses(proses));
  }

  private static long penolakan() {
    return basisData.angka("select count(*) from jejak_audit where tindakan = 'ditolak'");
  }
}
