package id.runut.sop.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.runut.sop.control.PembacaDefinisi;
import id.runut.sop.control.PembentukTim;
import id.runut.sop.control.PemeriksaDaftar;
import id.runut.sop.control.PeriksaInvarian;
import id.runut.uji.BasisData;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakSop;
import id.runut.uji.PenggerakSop.Terbuka;
import id.runut.uji.Perakit;
import id.runut.uji.SopAcak;
import id.runut.umum.boundary.Periode;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random definitions under random decisions: whatever the rules let through runs, keeps the
 * invariants after every return, and can be brought to its end. One seed makes one definition and
 * its decisions; {@code -Drunut.benih=<seed>} runs that one alone.
 */
class AlurAcakIT {

  private static final long BENIH_TERAKHIR = 12;
  private static final int TINDAKAN_TERBANYAK = 500;
  private static final int PENGEMBALIAN_TERBANYAK = 4;

  private static BasisData basisData;
  private static PenggerakSop gerak;

  @BeforeAll
  static void siapkan() {
    basisData = BasisData.segar();
    Perakit perakit =
        new Perakit(basisData)
            .hanyaPenyedia(PenangananLangkah.class, new PenangananUji())
            .hanyaPenyedia(SyaratLangkah.class, new PembentukTim(), new PemeriksaDaftar());
    gerak = new PenggerakSop(basisData, perakit);
  }

  static LongStream benih() {
    Long satu = Long.getLong("runut.benih");
    return satu == null ? LongStream.rangeClosed(1, BENIH_TERAKHIR) : LongStream.of(satu);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("benih")
  void apaPunKeputusannyaProsesDapatTamat(long benih) {
    String isi = SopAcak.isi("acak-" + benih, benih);
    try {
      gerak.terbitkan(isi);
      DefinisiSop sop = PembacaDefinisi.baca(isi).rancangan().orElseThrow().definisi();
      jalankan(sop, new Random(benih));
    } catch (RuntimeException | SQLException | AssertionError gagal) {
      throw new AssertionError("seed " + benih + ": " + gagal.getMessage() + "\n" + isi, gagal);
    }
  }

  private static void jalankan(DefinisiSop sop, Random acak) throws SQLException {
    String pemulai = sop.peran(sop.langkah(1).peran()).peranPortal().get(0);
    UUID proses = gerak.mulai(sop, pemulai, new Periode(2026, null));
    int sisaKembali = PENGEMBALIAN_TERBANYAK;
    for (int i = 0; i < TINDAKAN_TERBANYAK; i++) {
      if (gerak.menunggu(proses)) {
        gerak.tiba(proses);
      }
      List<Terbuka> terbuka = gerak.terbuka(proses);
      if (terbuka.isEmpty()) {
        break;
      }
      Terbuka t = terbuka.get(acak.nextInt(terbuka.size()));
      boolean bolehKembali = t.utama() && sop.langkah(t.langkah()).kembaliKe() != null;
      if (bolehKembali && sisaKembali > 0 && acak.nextInt(3) == 0) {
        sisaKembali--;
        gerak.kembalikan(t);
        invarianBerlaku();
      } else if (!gerak.lakukan(t) && terbuka.stream().noneMatch(gerak::lakukan)) {
        throw new AssertionError("stuck at " + terbuka);
      }
    }
    assertEquals(List.of(), gerak.terbuka(proses));
    invarianBerlaku();
  }

  private static void invarianBerlaku() throws SQLException {
    try (var sambungan = basisData.sumber().getConnection()) {
      assertEquals(List.of(), PeriksaInvarian.periksa(sambungan));
    }
  }
}
