package id.runut.tim.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.naskah.boundary.InfoKonsep;
import id.runut.naskah.boundary.NaskahService;
import id.runut.naskah.boundary.TabelNaskah;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.control.PeriksaInvarian;
import id.runut.tim.entity.Kedudukan;
import id.runut.uji.BahanSop;
import id.runut.uji.BasisData;
import id.runut.uji.PemainSop;
import id.runut.uji.PenggerakSop.Terbuka;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.Periode;
import id.runut.umum.boundary.SudahBerubah;
import id.runut.umum.boundary.TidakDitemukan;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Teams over the real services: by a decree, with and without names from units, and by an order.
 */
class TimIT {

  private static final String KALSEL = "kalsel-dpmd-laporan-kinerja";
  private static final String LKJIP = "sulteng-dkukm-lkjip";

  private static BasisData basisData;
  private static PemainSop pemain;

  @BeforeAll
  static void siapkan() {
    basisData = BasisData.segar();
    pemain = new PemainSop(basisData);
    List.of(KALSEL, LKJIP).forEach(k -> pemain.gerak().terbitkan(BahanSop.isi(k)));
  }

  @AfterEach
  void invarianBerlaku() throws SQLException {
    try (var sambungan = basisData.sumber().getConnection()) {
      assertEquals(List.of(), PeriksaInvarian.periksa(sambungan));
    }
  }

  @Test
  void bidangMengusulkanSkMembentukTim() {
    UUID proses = sampai(KALSEL, 2026, 6);
    usulan(proses);
    sampai(proses, 7);
    Terbuka penyusun = satu(proses);
    LembarSusunan awal = susunan(penyusun);
    assertEquals(4, awal.usulan().size());
    assertEquals(
        List.of(
            Kedudukan.PENANGGUNG_JAWAB,
            Kedudukan.KETUA,
            Kedudukan.ANGGOTA,
            Kedudukan.ANGGOTA,
            Kedudukan.ANGGOTA),
        awal.anggota().stream().map(InfoAnggota::kedudukan).toList());
    assertEquals(5, lampiran(penyusun).baris().size());

    LembarSusunan kini = susun(penyusun, dengan(awal, 2, Kedudukan.KETUA), awal.versi());
    assertEquals(awal.anggota().get(2).jabatanId(), kini.anggota().get(1).jabatanId());
    assertEquals("Ketua", lampiran(penyusun).baris().get(1).get(3));
    assertEquals(kini.anggota().get(1).nama(), lampiran(penyusun).baris().get(1).get(0));
    ditolak(penyusun, awal, kini);
    tetapTakTerketik(penyusun);

    pemain.lakukan(penyusun);
    assertEquals(0, anggota(proses));
    sampai(proses, 10);
    assertEquals(4, anggota(proses));
    InfoTim tim = sebagai(penyusun, () -> layanan().dariProses(proses)).get(0);
    assertEquals("Tim Penyusun Laporan Kinerja", tim.nama());
    assertEquals(5, tim.anggota().size());
    assertThrows(
        TidakDitemukan.class,
        () ->
            pemain
                .perakit()
                .pelaku()
                .sebagaiPemegang(
                    pemain.gerak().jabatan("dkukm-sulteng", "kepala").get(0),
                    () -> layanan().dariProses(proses)));
  }

  private void usulan(UUID proses) {
    List<Terbuka> bagian = pemain.gerak().terbuka(proses).stream().filter(t -> !t.utama()).toList();
    assertEquals(4, bagian.size());
    Terbuka bidang = bagian.get(0);
    LembarUsulan lembar = sebagai(bidang, () -> layanan().usulan(bidang.id()));
    assertEquals(List.of(bidang.jabatanId()), lembar.diusulkan());
    assertThrows(
        DataTidakSah.class, () -> sebagai(bidang, () -> layanan().usulkan(bidang.id(), List.of())));
    UUID bidangLain = bagian.get(1).jabatanId();
    assertThrows(
        DataTidakSah.class,
        () -> sebagai(bidang, () -> layanan().usulkan(bidang.id(), List.of(bidangLain))));
    sebagai(bidang, () -> layanan().usulkan(bidang.id(), List.of(bidang.jabatanId())));
    assertThrows(
        KeadaanTidakSah.class,
        () -> sebagai(bidang, () -> layanan().usulkan(bidang.id(), List.of(bidang.jabatanId()))));
  }

  private void ditolak(Terbuka penyusun, LembarSusunan awal, LembarSusunan kini) {
    assertThrows(SudahBerubah.class, () -> susun(penyusun, tersusun(kini), awal.versi()));
    List<AnggotaTerusun> tanpaKetua =
        tersusun(kini).stream().filter(a -> a.kedudukan() != Kedudukan.KETUA).toList();
    assertThrows(KeadaanTidakSah.class, () -> susun(penyusun, tanpaKetua, kini.versi()));
  }

  /** The annex says what was composed, whatever an author sends. */
  private void tetapTakTerketik(Terbuka penyusun) {
    NaskahService naskah = pemain.perakit().ambil(NaskahService.class);
    InfoKonsep konsep = sebagai(penyusun, () -> naskah.konsep(penyusun.id()));
    assertTrue(konsep.konsep().tabel().get(0).tetap());
    assertEquals(
        List.of("Nama", "NIP", "Jabatan", "Kedudukan dalam tim"),
        konsep.konsep().tabel().get(0).kolom());
  }

  @Test
  void tanpaUsulanKepalaUnitMenjadiRancanganSusunan() {
    UUID proses = sampai(LKJIP, 2026, 4);
    Terbuka penyusun = satu(proses);
    LembarSusunan awal = susunan(penyusun);
    assertTrue(awal.usulan().isEmpty());
    assertEquals(Kedudukan.KETUA, awal.anggota().get(1).kedudukan());
    sampai(proses, 8);
    assertEquals(awal.anggota().size() - 1, anggota(proses));
    sampai(proses, 9);
    assertEquals(awal.anggota().get(1).jabatanId(), satu(proses).jabatanId());
  }

  private static UUID sampai(String kode, int tahun, int langkah) {
    DefinisiSop sop = BahanSop.definisi(kode);
    UUID proses = pemain.mulai(sop, new Periode(tahun, null));
    sampai(proses, langkah);
    return proses;
  }

  /** Plays every act before the step. */
  private static void sampai(UUID proses, int langkah) {
    for (int i = 0; i < 100; i++) {
      List<Terbuka> lebihDini =
          pemain.gerak().terbuka(proses).stream().filter(t -> t.langkah() < langkah).toList();
      if (lebihDini.isEmpty()) {
        return;
      }
      assertTrue(lebihDini.stream().anyMatch(pemain::lakukan), () -> "stuck at " + lebihDini);
    }
    throw new AssertionError("step " + langkah + " does not open");
  }

  private static Terbuka satu(UUID proses) {
    return pemain.gerak().terbuka(proses).stream().filter(Terbuka::utama).findFirst().orElseThrow();
  }

  private static LembarSusunan susunan(Terbuka t) {
    return sebagai(t, () -> layanan().susunan(t.id())).orElseThrow();
  }

  private static LembarSusunan susun(Terbuka t, List<AnggotaTerusun> anggota, long versi) {
    return sebagai(t, () -> layanan().susun(t.id(), anggota, versi));
  }

  private static TabelNaskah lampiran(Terbuka t) {
    NaskahService naskah = pemain.perakit().ambil(NaskahService.class);
    return sebagai(t, () -> naskah.konsep(t.id())).konsep().tabel().get(0);
  }

  private static List<AnggotaTerusun> tersusun(LembarSusunan lembar) {
    return lembar.anggota().stream()
        .map(a -> new AnggotaTerusun(a.jabatanId(), a.kedudukan()))
        .toList();
  }

  /** Gives a member another place; whoever had the chair becomes a plain member. */
  private static List<AnggotaTerusun> dengan(LembarSusunan lembar, int letak, Kedudukan k) {
    List<AnggotaTerusun> hasil = new ArrayList<>();
    for (AnggotaTerusun a : tersusun(lembar)) {
      boolean turun = k == Kedudukan.KETUA && a.kedudukan() == Kedudukan.KETUA;
      hasil.add(turun ? new AnggotaTerusun(a.jabatanId(), Kedudukan.ANGGOTA) : a);
    }
    hasil.set(letak, new AnggotaTerusun(hasil.get(letak).jabatanId(), k));
    return hasil;
  }

  private static long anggota(UUID proses) {
    return basisData.angka("select count(*) from anggota_tim where proses_id = '" + proses + "'");
  }

  private static TimService layanan() {
    return pemain.perakit().ambil(TimService.class);
  }

  private static <T> T sebagai(Terbuka t, Callable<T> tindakan) {
    return pemain.perakit().pelaku().sebagaiPemegang(t.jabatanId(), tindakan);
  }
}
