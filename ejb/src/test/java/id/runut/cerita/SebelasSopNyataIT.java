package id.runut.cerita;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.laporan.control.PeriksaAngka;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PemicuSop.JenisPeriode;
import id.runut.sop.control.PeriksaInvarian;
import id.runut.uji.BahanSop;
import id.runut.uji.BasisData;
import id.runut.uji.PemainSop;
import id.runut.uji.PenggerakSop.Terbuka;
import id.runut.umum.boundary.Periode;
import java.sql.SQLException;
import java.util.List;
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

/** Every SOP that comes with the portal, through the portal's own services, to its end. */
class SebelasSopNyataIT {

  /** No SOP needs more rounds of all its open tasks than this, returns included. */
  private static final int TERBANYAK = 400;

  private static BasisData basisData;
  private static PemainSop pemain;

  @BeforeAll
  static void siapkan() {
    basisData = BasisData.segar();
    pemain = new PemainSop(basisData);
    BahanSop.KODE.forEach(k -> pemain.gerak().terbitkan(BahanSop.isi(k)));
  }

  @AfterEach
  void invarianBerlaku() throws SQLException {
    try (var sambungan = basisData.sumber().getConnection()) {
      assertEquals(List.of(), PeriksaInvarian.periksa(sambungan));
      assertEquals(List.of(), PeriksaAngka.periksa(sambungan));
    }
  }

  static Stream<String> kode() {
    return BahanSop.KODE.stream();
  }

  @ParameterizedTest
  @MethodSource("kode")
  void berjalanSampaiTamatMelaluiSemuaLangkahDanPengembalian(String kode) {
    DefinisiSop sop = BahanSop.definisi(kode);
    Set<Integer> kembali =
        sop.langkah().stream()
            .filter(l -> l.kembaliKe() != null)
            .map(LangkahSop::nomor)
            .collect(Collectors.toCollection(TreeSet::new));
    UUID proses = pemain.mulai(sop, periode(sop, 2026));
    Set<Integer> ditempuh = new TreeSet<>();
    assertEquals(
        IntStream.rangeClosed(1, sop.langkah().size())
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new)),
        jalankan(sop, proses, kembali, ditempuh));
    assertEquals(kembali, ditempuh);
    tamat(proses);
  }

  private static Periode periode(DefinisiSop sop, int tahun) {
    boolean triwulanan = sop.pemicu().periode().contains(JenisPeriode.TRIWULAN);
    return new Periode(tahun, triwulanan ? 2 : null);
  }

  /** Does act after act until nothing is open; says "Tidak" once at each of the given steps. */
  private static Set<Integer> jalankan(
      DefinisiSop sop, UUID proses, Set<Integer> kembali, Set<Integer> ditempuh) {
    Set<Integer> dilalui = new TreeSet<>();
    for (int i = 0; i < TERBANYAK; i++) {
      if (pemain.gerak().menunggu(proses)) {
        assertEquals(List.of(), pemain.gerak().terbuka(proses));
        pemain.tiba(proses);
      }
      List<Terbuka> terbuka = pemain.gerak().terbuka(proses);
      if (terbuka.isEmpty()) {
        return dilalui;
      }
      terbuka.forEach(t -> dilalui.add(t.langkah()));
      Terbuka t = terbuka.get(i % terbuka.size());
      if (t.utama() && kembali.contains(t.langkah()) && ditempuh.add(t.langkah())) {
        pemain.kembalikan(t);
      } else {
        boolean maju = pemain.lakukan(t) || terbuka.stream().anyMatch(pemain::lakukan);
        assertTrue(maju, () -> "stuck at " + pemain.gerak().terbuka(proses));
      }
    }
    throw new AssertionError(sop.kode() + " does not end: " + pemain.gerak().terbuka(proses));
  }

  private static void tamat(UUID proses) {
    assertEquals(
        1,
        basisData.angka(
            "select count(*) from proses where status = 'SELESAI' and id = '" + proses + "'"));
  }
}
