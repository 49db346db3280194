package id.runut.perancang.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.perancang.boundary.UbahDaftar;
import id.runut.perancang.boundary.UbahDaftar.Cara;
import id.runut.perancang.boundary.UbahDaftar.Daftar;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.DokumenSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.uji.BahanSop;
import id.runut.umum.boundary.TidakDitemukan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns and documents that are moved or removed, and what then becomes of the steps. */
class PengubahDaftarTest {

  private static final DefinisiSop AKSI = BahanSop.definisi("sulteng-dkukm-rencana-aksi");

  static Stream<DefinisiSop> semua() {
    return BahanSop.KODE.stream().map(BahanSop::definisi);
  }

  @ParameterizedTest
  @MethodSource("semua")
  void kolomTerhapusTidakDisebutLagi(DefinisiSop sop) {
    for (PeranSop p : sop.peran()) {
      DefinisiSop tanpa = ubah(sop, Daftar.PELAKSANA, Cara.HAPUS, p.id());
      assertEquals(sop.peran().size() - 1, tanpa.peran().size());
      assertTrue(tanpa.langkah().stream().noneMatch(l -> menyebut(l, p.id())), p::id);
      sop.langkah().stream()
          .filter(l -> !menyebut(l, p.id()))
          .forEach(l -> assertEquals(l, tanpa.langkah(l.nomor())));
    }
  }

  @ParameterizedTest
  @MethodSource("semua")
  void dokumenTerhapusTidakDisebutLagi(DefinisiSop sop) {
    for (DokumenSop d : sop.dokumen()) {
      DefinisiSop tanpa = ubah(sop, Daftar.DOKUMEN, Cara.HAPUS, d.kunci());
      assertFalse(tanpa.dokumen(d.kunci()).isPresent());
      assertTrue(
          tanpa.langkah().stream().noneMatch(l -> l.semuaDokumen().contains(d.kunci())), d::kunci);
      assertTrue(tanpa.langkah().stream().noneMatch(l -> l.beserta().contains(d.kunci())));
    }
  }

  @Test
  void pelaksanaLangkahKosongBilaKolomnyaTerhapus() {
    String peran = AKSI.langkah(5).peran();
    DefinisiSop tanpa = ubah(AKSI, Daftar.PELAKSANA, Cara.HAPUS, peran);
    assertNull(tanpa.langkah(5).peran());
  }

  @Test
  void naikDanTurunMenukarDenganTetanggaDanBerhentiDiUjung() {
    List<String> semula = id(AKSI);
    DefinisiSop turun = ubah(AKSI, Daftar.PELAKSANA, Cara.TURUN, semula.get(0));
    assertEquals(semula.get(0), id(turun).get(1));
    assertEquals(AKSI, ubah(turun, Daftar.PELAKSANA, Cara.NAIK, semula.get(0)));
    assertEquals(AKSI, ubah(AKSI, Daftar.PELAKSANA, Cara.NAIK, semula.get(0)));
    String akhir = semula.get(semula.size() - 1);
    assertEquals(AKSI, ubah(AKSI, Daftar.PELAKSANA, Cara.TURUN, akhir));
  }

  @Test
  void yangTidakAdaDitolak() {
    assertThrows(
        TidakDitemukan.class, () -> ubah(AKSI, Daftar.DOKUMEN, Cara.HAPUS, "bukan_dokumen"));
    assertThrows(TidakDitemukan.class, () -> ubah(AKSI, Daftar.DOKUMEN, null, "x"));
    assertThrows(TidakDitemukan.class, () -> ubah(AKSI, null, Cara.NAIK, "x"));
  }

  private static boolean menyebut(LangkahSop l, String peran) {
    return peran.equals(l.peran())
        || l.ciri().kepada().contains(peran)
        || l.ciri().bagian() != null && peran.equals(l.ciri().bagian().peran());
  }

  private static DefinisiSop ubah(DefinisiSop sop, Daftar daftar, Cara cara, String kunci) {
    return PengubahDaftar.ubah(sop, new UbahDaftar(0, daftar, cara, kunci));
  }

  private static List<String> id(DefinisiSop sop) {
    return sop.peran().stream().map(PeranSop::id).toList();
  }
}
