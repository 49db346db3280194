package id.runut.perancang.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.bagan.boundary.BaganService;
import id.runut.perancang.boundary.JawabanUji.Jawab;
import id.runut.perancang.boundary.UbahSusunan.Cara;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.sop.boundary.SyaratLangkah;
import id.runut.sop.boundary.WaktuBaku;
import id.runut.sop.control.PembentukTim;
import id.runut.sop.control.PemeriksaDaftar;
import id.runut.sop.control.PenerbitSop;
import id.runut.sop.control.PenjagaTugas;
import id.runut.sop.control.PeriksaInvarian;
import id.runut.uji.BahanSop;
import id.runut.uji.BasisData;
import id.runut.uji.Pemeran;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakSop;
import id.runut.uji.PenggerakSop.Terbuka;
import id.runut.uji.Perakit;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.Periode;
import id.runut.umum.boundary.SudahBerubah;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a copy to a version that runs, and what becomes of the processes that run already. */
class PerancangServiceIT {

  private static final String AKSI = "sulteng-dkukm-rencana-aksi";
  private static final String SOPPENG = "soppeng-dpmd-pengumpulan-data";
  private static final UUID ADMIN_SOPPENG = UUID.fromString("c3000000-0000-4000-8000-000000000008");

  private BasisData basisData;
  private Perakit perakit;
  private PenggerakSop gerak;
  private PerancangService perancang;

  @BeforeEach
  void siapkan() {
    basisData = BasisData.segar();
    perakit =
        new Perakit(basisData)
            .hanyaPenyedia(PenangananLangkah.class, new PenangananUji())
            .hanyaPenyedia(SyaratLangkah.class, new PembentukTim(), new PemeriksaDaftar());
    gerak = new PenggerakSop(basisData, perakit);
    List.of(AKSI, SOPPENG).forEach(k -> gerak.terbitkan(BahanSop.isi(k)));
    perancang = perakit.ambil(PerancangService.class);
    perakit.pelaku().menjadi(Pemeran.ADMIN);
  }

  @AfterEach
  void invarianBerlaku() throws SQLException {
    try (var sambungan = basisData.sumber().getConnection()) {
      assertEquals(List.of(), PeriksaInvarian.periksa(sambungan));
    }
  }

  @Test
  void salinUbahTerbitkanProsesBaruMemakaiYangBaruYangLamaTetap() {
    UUID lama = mulai(2026);
    UUID id = perancang.salin(AKSI);
    assertEquals(List.of(), perancang.periksa(id));
    ubah(id, 5, l -> bernama(l, "Telaah surat", WaktuBaku.menit(20)));
    VersiTerbit terbit = terbitkan(id);
    assertEquals(2, terbit.nomor());
    assertEquals(1, terbit.berjalanDiVersiLain());
    UUID baru = mulai(2027);
    assertEquals("Telaah surat", definisi(baru).langkah(5).judul());
    assertEquals(BahanSop.definisi(AKSI).langkah(5), definisi(lama).langkah(5));
    assertEquals("2026", definisi(baru).versi());
    assertEquals(List.of("2026-11-02"), definisi(baru).identitas().get("Tanggal efektif"));
    assertEquals(
        1,
        basisData.angka(
            "select count(*) from jejak_audit where tindakan = 'terbit' and"
                + " objek_id = '"
                + terbit.id()
                + "' and pelaku_nama <> 'Runut'"));
    assertEquals(List.of(), perancang.daftar());
  }

  @Test
  void langkahSisipanIkutBerjalan() {
    UUID id = perancang.salin(AKSI);
    perancang.susun(id, new UbahSusunan(versi(id), Cara.SISIP, 2));
    assertEquals(3, perancang.periksa(id).size());
    ubah(id, 3, l -> disposisi(l));
    assertEquals(List.of(), perancang.periksa(id));
    terbitkan(id);
    UUID proses = mulai(2026);
    for (int i = 1; i < 30 && !gerak.terbuka(proses).isEmpty(); i++) {
      gerak.terbuka(proses).forEach(gerak::lakukan);
    }
    assertEquals(
        25,
        basisData.angka(
            "select count(distinct langkah) from tugas where proses_id = '" + proses + "'"));
  }

  @Test
  void semuaKekeliruanSekaligusDanTidakAdaYangTerbit() {
    UUID id = perancang.salin(AKSI);
    ubah(id, 6, l -> kembali(l, 9));
    ubah(id, 8, l -> bernama(l, null, null));
    perancang.susun(id, new UbahSusunan(versi(id), Cara.HAPUS, 4));
    List<TemuanSop> temuan = perancang.periksa(id);
    List<String> kunci = temuan.stream().map(t -> t.pesan().kunci()).toList();
    assertTrue(kunci.contains("perancang.keliru.kembaliDihapus"), kunci::toString);
    assertTrue(kunci.contains("perancang.keliru.kembaliMaju"), kunci::toString);
    assertTrue(kunci.contains("perancang.keliru.wajib"), kunci::toString);
    assertTrue(kunci.contains("perancang.keliru.kelengkapanTakDibuat"), kunci::toString);
    assertTrue(kunci.contains("perancang.keliru.dokumenBelumDibuat"), kunci::toString);
    assertTrue(perancang.gambar(id).contains("<svg"));
    DataTidakSah ditolak = assertThrows(DataTidakSah.class, () -> terbitkan(id));
    assertEquals(temuan.size(), ditolak.kekeliruan().size());
    assertEquals(
        1,
        basisData.angka(
            "select count(*) from versi_sop v join sop s on s.id = v.sop_id"
                + " where s.kode = '"
                + AKSI
                + "'"));
  }

  @Test
  void rancanganInstansiLainTidakAda() {
    UUID id = perancang.salin(AKSI);
    UUID proses = mulai(2026);
    long versi = versi(id);
    sebagaiAdminSoppeng(
        () -> {
          assertEquals(List.of(), perancang.daftar());
          assertThrows(TidakDitemukan.class, () -> perancang.rincian(id));
          assertThrows(TidakDitemukan.class, () -> perancang.gambar(id));
          assertThrows(TidakDitemukan.class, () -> perancang.buang(id, versi));
          assertThrows(TidakDitemukan.class, () -> perancang.salin(AKSI));
          assertThrows(TidakDitemukan.class, () -> perancang.calonPindah(AKSI));
          assertThrows(TidakDitemukan.class, () -> perancang.pindahkan(proses));
          assertThrows(TidakDitemukan.class, () -> perancang.terbitkan(id, terbit(versi)));
          assertThrows(
              TidakDitemukan.class,
              () -> perancang.simpan(id, new SimpanRancangan(versi, BahanSop.definisi(SOPPENG))));
          return null;
        });
  }

  @Test
  void bukanAdministratorTidakBerwenang() {
    UUID id = perancang.salin(AKSI);
    perakit.pelaku().menjadi(Pemeran.KEPALA);
    assertThrows(TidakBerwenang.class, () -> perancang.daftar());
    assertThrows(TidakBerwenang.class, () -> perancang.rincian(id));
    assertThrows(TidakBerwenang.class, () -> perancang.salin(AKSI));
  }

  @Test
  void instansiDanKodeTidakDatangDariLuar() {
    UUID id = perancang.salin(AKSI);
    perancang.simpan(id, new SimpanRancangan(versi(id), BahanSop.definisi(SOPPENG)));
    DefinisiSop tersimpan = perancang.rincian(id).definisi();
    assertEquals(AKSI, tersimpan.kode());
    assertEquals("dkukm-sulteng", tersimpan.instansi());
  }

  @Test
  void rancanganBasiDanTerbitDuaKaliDitolak() {
    UUID id = perancang.salin(AKSI);
    long semula = versi(id);
    ubah(id, 5, l -> bernama(l, "Telaah", null));
    assertThrows(
        SudahBerubah.class,
        () -> perancang.simpan(id, new SimpanRancangan(semula, BahanSop.definisi(AKSI))));
    assertThrows(SudahBerubah.class, () -> perancang.terbitkan(id, terbit(semula)));
    long versi = versi(id);
    perancang.terbitkan(id, terbit(versi));
    assertThrows(KeadaanTidakSah.class, () -> perancang.terbitkan(id, terbit(versi)));
    assertThrows(KeadaanTidakSah.class, () -> perancang.buang(id, versi(id)));
  }

  @Test
  void yangDisalinDariVersiLamaTidakMenimpaYangBaru() {
    UUID satu = perancang.salin(AKSI);
    UUID dua = perancang.salin(AKSI);
    terbitkan(satu);
    assertTrue(perancang.rincian(dua).usang());
    KeadaanTidakSah usang = assertThrows(KeadaanTidakSah.class, () -> terbitkan(dua));
    assertEquals("perancang.dasarUsang", usang.pesan().kunci());
    perancang.dasarkanUlang(dua, versi(dua));
    assertFalse(perancang.rincian(dua).usang());
    assertEquals(3, terbitkan(dua).nomor());
  }

  @Test
  void pengesahanYangKurangDisebutSemua() {
    UUID id = perancang.salin(AKSI);
    DataTidakSah kurang =
        assertThrows(
            DataTidakSah.class,
            () -> perancang.terbitkan(id, new TerbitkanSop(versi(id), " ", null, "", null)));
    assertEquals(
        List.of("sebutan", "nomor", "oleh", "tanggal"),
        kurang.kekeliruan().stream().map(DataTidakSah.Kekeliruan::tempat).toList());
  }

  @Test
  void bawaanPortalTidakMenimpaVersiInstansi() {
    terbitkan(perancang.salin(AKSI));
    assertEquals(
        PenerbitSop.Hasil.MILIK_INSTANSI,
        perakit.ambil(PenerbitSop.class).terbitkan(BahanSop.isi(AKSI)));
  }

  @Test
  void sopBaruDanSalinanMempunyaiKodeSendiri() {
    UUID baru = perancang.mulai("Rapat Koordinasi");
    RincianRancangan rincian = perancang.rincian(baru);
    assertEquals("dkukm-sulteng-rapat-koordinasi", rincian.definisi().kode());
    assertTrue(rincian.jumlahHalangan() > 3);
    assertEquals("", perancang.gambar(baru));
    UUID salinan = perancang.salinSebagai(AKSI, "Rapat Koordinasi");
    DefinisiSop disalin = perancang.rincian(salinan).definisi();
    assertEquals("dkukm-sulteng-rapat-koordinasi-2", disalin.kode());
    assertEquals(BahanSop.definisi(AKSI).langkah(), disalin.langkah());
    assertFalse(disalin.identitas().containsKey("Disahkan oleh"));
    assertThrows(DataTidakSah.class, () -> perancang.mulai("  "));
    assertEquals(1, terbitkan(salinan).nomor());
  }

  @Test
  void bpmnSendiriDapatDiimpor() {
    byte[] bpmn = perakit.ambil(BaganService.class).unduhBpmn(AKSI, null).isi();
    UUID id = perancang.impor(bpmn);
    RincianRancangan rincian = perancang.rincian(id);
    assertEquals(BahanSop.definisi(AKSI), rincian.definisi());
    assertEquals(1, rincian.dasar().nomor());
    sebagaiAdminSoppeng(
        () -> {
          RincianRancangan asing = perancang.rincian(perancang.impor(bpmn));
          assertNotEquals(AKSI, asing.definisi().kode());
          assertEquals("dpmd-soppeng", asing.definisi().instansi());
          return null;
        });
    assertThrows(DataTidakSah.class, () -> perancang.impor(new byte[] {1, 2, 3}));
  }

  @Test
  void prosesBerjalanDipindahkanBilaLangkahnyaCocok() {
    UUID proses = mulai(2026);
    gerak.lakukan(gerak.terbuka(proses).get(0));
    UUID id = perancang.salin(AKSI);
    perancang.susun(id, new UbahSusunan(versi(id), Cara.SISIP, 5));
    ubah(id, 6, PerancangServiceIT::disposisi);
    ubah(id, 1, l -> bernama(l, "Perintah yang diubah", WaktuBaku.menit(7)));
    terbitkan(id);
    List<CalonPindah> calon = perancang.calonPindah(AKSI);
    assertEquals(1, calon.size());
    assertTrue(calon.get(0).boleh(), () -> calon.get(0).alasan().toString());
    assertEquals(List.of("2. Teruskan perintah"), calon.get(0).langkah());
    perancang.pindahkan(proses);
    assertEquals(25, definisi(proses).langkah().size());
    assertThrows(KeadaanTidakSah.class, () -> perancang.pindahkan(proses));
    for (int i = 1; i < 30 && !gerak.terbuka(proses).isEmpty(); i++) {
      gerak.terbuka(proses).forEach(gerak::lakukan);
    }
    assertEquals(
        25,
        basisData.angka(
            "select count(distinct langkah) from tugas where proses_id = '" + proses + "'"));
    assertEquals(
        1,
        basisData.angka(
            "select count(*) from jejak_audit j join pemindahan_proses p on p.id = j.objek_id"
                + " where j.rantai = 'proses:"
                + proses
                + "'"));
  }

  @Test
  void prosesYangMelewatiLangkahBerubahTidakDipindahkan() {
    UUID proses = mulai(2026);
    for (int i = 1; i <= 4; i++) {
      gerak.lakukan(gerak.terbuka(proses).get(0));
    }
    gerak.kembalikan(gerak.terbuka(proses).get(0));
    UUID id = perancang.salin(AKSI);
    ubah(id, 2, l -> oleh(l, "kasubbag"));
    ubah(id, 5, l -> kembali(l, 3));
    terbitkan(id);
    DataTidakSah ditolak = assertThrows(DataTidakSah.class, () -> perancang.pindahkan(proses));
    assertEquals(
        List.of("perancang.pindah.peran", "perancang.pindah.kembali"),
        ditolak.kekeliruan().stream().map(k -> k.pesan().kunci()).toList());
    assertFalse(perancang.calonPindah(AKSI).get(0).boleh());
    Terbuka tetap = gerak.terbuka(proses).get(0);
    assertEquals(4, tetap.langkah());
    assertTrue(gerak.lakukan(tetap));
  }

  @Test
  void percobaanSetiapSopSampaiTamatTanpaBekas() {
    for (String kode : BahanSop.KODE) {
      gerak.terbitkan(BahanSop.isi(kode));
      DefinisiSop sop = BahanSop.definisi(kode);
      UUID admin = gerak.jabatan(sop.instansi(), "admin").get(0);
      perakit
          .pelaku()
          .sebagaiPemegang(
              admin,
              () -> {
                UUID id = perancang.salin(kode);
                long semula = jejak();
                assertEquals(sampaiTamat(id, sop), langkahDengan(sop));
                assertEquals(semula, jejak());
                return null;
              });
    }
  }

  @Test
  void percobaanMenghitungTenggatDanMenolakJawabanYangTidakCocok() {
    UUID id = perancang.salin(AKSI);
    Instant senin = Instant.parse("2026-11-02T00:00:00Z");
    KeadaanUji awal = perancang.uji(id, new UjiSop(senin, List.of()));
    assertEquals(1, awal.terbuka().size());
    assertTrue(awal.terbuka().get(0).pelaksana().contains("("));
    assertTrue(awal.gambar().contains("simbol berjalan"));
    KeadaanUji kedua = perancang.uji(id, new UjiSop(senin, List.of(new JawabanUji(0, Jawab.YA))));
    assertEquals(2, kedua.terbuka().get(0).langkah());
    assertEquals(awal.kini().plusSeconds(300), kedua.kini());
    assertTrue(kedua.terbuka().get(0).tenggat().isAfter(kedua.kini()));
    assertThrows(
        DataTidakSah.class,
        () -> perancang.uji(id, new UjiSop(senin, List.of(new JawabanUji(0, Jawab.TIDAK)))));
    assertThrows(
        DataTidakSah.class,
        () -> perancang.uji(id, new UjiSop(senin, List.of(new JawabanUji(7, Jawab.YA)))));
    ubah(id, 6, l -> kembali(l, 9));
    assertThrows(KeadaanTidakSah.class, () -> perancang.uji(id, new UjiSop(senin, List.of())));
  }

  /** Answers until the end, each return once; the steps that were open. */
  private Set<Integer> sampaiTamat(UUID id, DefinisiSop sop) {
    List<JawabanUji> jawaban = new ArrayList<>();
    Set<Integer> dilalui = new TreeSet<>();
    Set<Integer> kembali = new TreeSet<>();
    for (int i = 0; i < 400; i++) {
      KeadaanUji keadaan = perancang.uji(id, new UjiSop(null, jawaban));
      assertEquals(null, keadaan.buntu());
      keadaan.terbuka().forEach(t -> dilalui.add(t.langkah()));
      if (keadaan.tamat()) {
        assertEquals(List.of(), keadaan.terbuka());
        return dilalui;
      }
      jawaban.add(jawab(keadaan.terbuka(), kembali));
    }
    throw new AssertionError(sop.kode() + " does not end");
  }

  private static JawabanUji jawab(List<KeadaanUji.TugasUji> terbuka, Set<Integer> kembali) {
    for (int i = 0; i < terbuka.size(); i++) {
      KeadaanUji.TugasUji t = terbuka.get(i);
      if (t.menunggu() != null) {
        return new JawabanUji(i, Jawab.TIBA);
      }
      if (t.kembaliKe() != null && kembali.add(t.langkah())) {
        return new JawabanUji(i, Jawab.TIDAK);
      }
      if (t.bolehYa()) {
        return new JawabanUji(i, Jawab.YA);
      }
    }
    throw new AssertionError("nothing can be answered: " + terbuka);
  }

  private static Set<Integer> langkahDengan(DefinisiSop sop) {
    return sop.langkah().stream()
        .map(LangkahSop::nomor)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Rows of everything that a real run would leave. */
  private long jejak() {
    return basisData.angka(
        "select (select count(*) from proses) + (select count(*) from tugas)"
            + " + (select count(*) from jejak_audit) + (select count(*) from kotak_keluar)"
            + " + (select count(*) from rancangan_sop)");
  }

  private UUID mulai(int tahun) {
    return gerak.mulai(BahanSop.definisi(AKSI), "kepala", new Periode(tahun, null));
  }

  private DefinisiSop definisi(UUID proses) {
    return basisData.dalamTransaksi(() -> perakit.ambil(PenjagaTugas.class).definisi(proses));
  }

  private long versi(UUID id) {
    return perancang.rincian(id).versi();
  }

  private VersiTerbit terbitkan(UUID id) {
    return perancang.terbitkan(id, terbit(versi(id)));
  }

  private static TerbitkanSop terbit(long versi) {
    return new TerbitkanSop(
        versi, "2026", "800/12/SK/2026", "Kepala Dinas", LocalDate.of(2026, 11, 2));
  }

  private void sebagaiAdminSoppeng(Callable<Void> kerja) {
    perakit.pelaku().sebagaiPemegang(ADMIN_SOPPENG, kerja);
  }

  private void ubah(UUID id, int nomor, UnaryOperator<LangkahSop> ubah) {
    RincianRancangan r = perancang.rincian(id);
    DefinisiSop d = r.definisi();
    perancang.simpan(
        id,
        new SimpanRancangan(
            r.versi(),
            new DefinisiSop(
                d.kode(),
                d.instansi(),
                d.nama(),
                d.versi(),
                d.identitas(),
                d.pemicu(),
                d.peran(),
                d.dokumen(),
                d.luar(),
                d.catatan(),
                d.langkah().stream().map(l -> l.nomor() == nomor ? ubah.apply(l) : l).toList())));
  }

  private static LangkahSop bernama(LangkahSop l, String judul, WaktuBaku waktu) {
    return salin(l, l.peran(), l.jenis(), judul, l.uraian(), waktu, l.kembaliKe());
  }

  private static LangkahSop kembali(LangkahSop l, int ke) {
    return salin(l, l.peran(), l.jenis(), l.judul(), l.uraian(), l.waktu(), ke);
  }

  private static LangkahSop oleh(LangkahSop l, String peran) {
    return salin(l, peran, l.jenis(), l.judul(), l.uraian(), l.waktu(), l.kembaliKe());
  }

  private static LangkahSop disposisi(LangkahSop l) {
    return salin(l, "sekretaris", "disposisi", "Tegaskan", "Sekretaris menegaskan.", null, null);
  }

  private static LangkahSop salin(
      LangkahSop l,
      String peran,
      String jenis,
      String judul,
      String uraian,
      WaktuBaku waktu,
      Integer kembaliKe) {
    return new LangkahSop(
        l.nomor(),
        l.sebutan(),
        peran,
        jenis,
        l.tambahan(),
        l.dokumen(),
        l.beserta(),
        l.templat(),
        l.tahap() == null ? "Tahap" : l.tahap(),
        judul,
        uraian,
        l.kelengkapan(),
        waktu,
        l.keluaran(),
        kembaliKe,
        l.lanjutKe(),
        l.sebar(),
        l.ciri(),
        l.sumber());
  }
}
