package id.runut.sop.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.sop.boundary.PemicuSop.JenisPeriode;
import id.runut.sop.control.PembentukTim;
import id.runut.sop.control.PemeriksaDaftar;
import id.runut.sop.control.PeriksaInvarian;
import id.runut.sop.entity.StatusTugas;
import id.runut.uji.BahanSop;
import id.runut.uji.BasisData;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakSop;
import id.runut.uji.PenggerakSop.Terbuka;
import id.runut.uji.Perakit;
import id.runut.umum.boundary.Periode;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every SOP that comes with the portal, over the real engine, by the officials of its agency. */
class SebelasSopIT {

  /** No SOP needs more rounds of all its open tasks than this, returns included. */
  private static final int TERBANYAK = 400;

  private static BasisData basisData;
  private static PenggerakSop gerak;
  private static int tahun = 2001;

  @BeforeAll
  static void siapkan() {
    basisData = BasisData.segar();
    Perakit perakit =
        new Perakit(basisData)
            .hanyaPenyedia(PenangananLangkah.class, new PenangananUji())
            .hanyaPenyedia(SyaratLangkah.class, new PembentukTim(), new PemeriksaDaftar());
    gerak = new PenggerakSop(basisData, perakit);
    BahanSop.KODE.forEach(k -> gerak.terbitkan(BahanSop.isi(k)));
  }

  @AfterEach
  void invarianBerlaku() throws SQLException {
    try (var sambungan = basisData.sumber().getConnection()) {
      assertEquals(List.of(), PeriksaInvarian.periksa(sambungan));
    }
  }

  static Stream<String> kode() {
    return BahanSop.KODE.stream();
  }

  @ParameterizedTest
  @MethodSource("kode")
  void berjalanSampaiTamatMelaluiSemuaLangkah(String kode) {
    DefinisiSop sop = BahanSop.definisi(kode);
    UUID proses = mulai(sop);
    Set<Integer> dilalui = jalankan(sop, proses, Set.of(), new TreeSet<>());
    assertEquals(
        IntStream.rangeClosed(1, sop.langkah().size())
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new)),
        dilalui);
    tamat(proses);
  }

  @ParameterizedTest
  @MethodSource("kode")
  void setiapPengembalianDitempuhSekaliLaluTamat(String kode) {
    DefinisiSop sop = BahanSop.definisi(kode);
    Set<Integer> kembali =
        sop.langkah().stream()
            .filter(l -> l.kembaliKe() != null)
            .map(LangkahSop::nomor)
            .collect(Collectors.toSet());
    UUID proses = mulai(sop);
    Set<Integer> ditempuh = new TreeSet<>();
    jalankan(sop, proses, kembali, ditempuh);
    assertEquals(new TreeSet<>(kembali), ditempuh);
    assertEquals(
        kembali.size(),
        basisData.angka(
            "select count(*) from peristiwa_proses where jenis = 'kembali' and proses_id = '"
                + proses
                + "'"));
    tamat(proses);
  }

  private static UUID mulai(DefinisiSop sop) {
    boolean triwulanan = sop.pemicu().periode().equals(Set.of(JenisPeriode.TRIWULAN));
    boolean karenaSurat = sop.pemicu().cara().equals(Set.of(PemicuSop.Cara.SURAT));
    String pemulai = karenaSurat ? "staf" : sop.peran(sop.langkah(1).peran()).peranPortal().get(0);
    UUID proses = gerak.mulai(sop, pemulai, new Periode(tahun++, triwulanan ? 2 : null));
    assertEquals(
        karenaSurat ? Optional.of(proses) : Optional.empty(),
        gerak.dipegangLain(gerak.terbuka(proses).get(0), gerak.jabatan(sop.instansi(), pemulai)));
    return proses;
  }

  /** Does act after act until nothing is open; says "Tidak" once at each of the given steps. */
  private static Set<Integer> jalankan(
      DefinisiSop sop, UUID proses, Set<Integer> kembali, Set<Integer> ditempuh) {
    Set<Integer> dilalui = new TreeSet<>();
    for (int i = 0; i < TERBANYAK; i++) {
      if (gerak.menunggu(proses)) {
        assertEquals(List.of(), gerak.terbuka(proses));
        RingkasanProses ringkasan = rincian(sop, proses).ringkasan();
        assertEquals(sop.langkah(ringkasan.langkah()).ciri().menunggu(), ringkasan.menunggu());
        gerak.tiba(proses);
      }
      List<Terbuka> terbuka = gerak.terbuka(proses);
      if (terbuka.isEmpty()) {
        return dilalui;
      }
      terbuka.forEach(t -> dilalui.add(t.langkah()));
      periksaPenerima(sop, terbuka);
      Terbuka t = terbuka.get(i % terbuka.size());
      if (t.utama() && kembali.contains(t.langkah()) && ditempuh.add(t.langkah())) {
        kembalikan(sop, proses, t);
      } else {
        boolean maju = gerak.lakukan(t) || terbuka.stream().anyMatch(gerak::lakukan);
        assertTrue(maju, () -> "stuck at " + gerak.terbuka(proses));
      }
    }
    throw new AssertionError(sop.kode() + " does not end: " + gerak.terbuka(proses));
  }

  /** The step that the SOP names is open again, and of other branches nothing has changed. */
  private static void kembalikan(DefinisiSop sop, UUID proses, Terbuka t) {
    LangkahSop dari = sop.langkah(t.langkah());
    Set<Terbuka> cabangLain =
        gerak.terbuka(proses).stream()
            .filter(l -> dari.sebar() && !t.cabang().equals(l.cabang()))
            .collect(Collectors.toSet());
    gerak.kembalikan(t);
    Set<Terbuka> sesudah = new HashSet<>(gerak.terbuka(proses));
    assertTrue(sesudah.containsAll(cabangLain));
    sesudah.removeAll(cabangLain);
    assertFalse(sesudah.isEmpty());
    sesudah.forEach(l -> assertEquals(dari.kembaliKe(), l.langkah()));
    sesudah.forEach(l -> assertTrue(l.putaran() > 1));
    assertEquals(
        gerak.terbuka(proses).stream().map(Terbuka::id).collect(Collectors.toSet()),
        rincian(sop, proses).langkah().stream()
            .filter(l -> l.keadaan() == RincianProses.Keadaan.BERJALAN)
            .flatMap(l -> l.tugas().stream())
            .filter(l -> l.status() == StatusTugas.TERBUKA)
            .map(RincianProses.TugasLangkah::id)
            .collect(Collectors.toSet()));
  }

  private static RincianProses rincian(DefinisiSop sop, UUID proses) {
    return gerak.rincian(proses, gerak.jabatan(sop.instansi(), "kepala").get(0));
  }

  /** A step outside of fan-outs has one task of its own; a fan-out step one per post. */
  private static void periksaPenerima(DefinisiSop sop, List<Terbuka> terbuka) {
    long utama = terbuka.stream().filter(Terbuka::utama).count();
    LangkahSop langkah = sop.langkah(terbuka.get(0).langkah());
    assertTrue(langkah.sebar() ? utama >= 1 : utama == 1, () -> langkah + ": " + terbuka);
  }

  private static void tamat(UUID proses) {
    assertEquals(
        1,
        basisData.angka(
            "select count(*) from proses where status = 'SELESAI' and id = '" + proses + "'"));
  }
}
