package id.runut.perancang.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.uji.BahanSop;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers follow the order, and whoever names a step goes on naming the same one. */
class PengubahSusunanTest {

  private static final DefinisiSop AKSI = BahanSop.definisi("sulteng-dkukm-rencana-aksi");
  private static final DefinisiSop TIM = BahanSop.definisi("kalsel-dpmd-laporan-kinerja");

  static Stream<DefinisiSop> semua() {
    return BahanSop.KODE.stream().map(BahanSop::definisi);
  }

  @ParameterizedTest
  @MethodSource("semua")
  void sisipLaluHapusKembaliSepertiSemula(DefinisiSop sop) {
    for (int i = 0; i <= sop.langkah().size(); i++) {
      DefinisiSop sisip = PengubahSusunan.sisip(sop, i);
      berurut(sisip);
      assertEquals(sop, PengubahSusunan.hapus(sisip, i + 1));
    }
  }

  @ParameterizedTest
  @MethodSource("semua")
  void pindahLaluKembaliSepertiSemula(DefinisiSop sop) {
    int n = sop.langkah().size();
    for (int dari = 1; dari <= n; dari++) {
      DefinisiSop pindah = PengubahSusunan.pindah(sop, dari, n);
      berurut(pindah);
      assertEquals(tanpaSebutan(sop), tanpaSebutan(PengubahSusunan.pindah(pindah, n, dari)));
    }
  }

  /** A number on paper that happens to be the new number of its step is no special one any more. */
  private static List<String> tanpaSebutan(DefinisiSop sop) {
    return sop.langkah().stream()
        .map(l -> l.nomor() + l.judul() + l.kembaliKe() + l.lanjutKe() + sop.peran())
        .toList();
  }

  @Test
  void pengembalianMengikutiLangkahnya() {
    DefinisiSop sisip = PengubahSusunan.sisip(AKSI, 2);
    assertEquals(5, sisip.langkah(6).kembaliKe());
    assertEquals(AKSI.langkah(5).judul(), sisip.langkah(6).judul());
    assertEquals(10, PengubahSusunan.sisip(TIM, 0).peran("tim_penyusun").tim());
  }

  @Test
  void yangMenunjukLangkahTerhapusMenunjukTiada() {
    DefinisiSop hapus = PengubahSusunan.hapus(AKSI, 4);
    assertEquals(PengubahSusunan.HILANG, hapus.langkah(4).kembaliKe());
    assertEquals(4, hapus.langkah(3).lanjutKe());
    assertEquals(PengubahSusunan.HILANG, PengubahSusunan.hapus(TIM, 9).peran("tim_penyusun").tim());
  }

  @Test
  void langkahAkhirYangBaruMenjadiAkhir() {
    int n = AKSI.langkah().size();
    DefinisiSop hapus = PengubahSusunan.hapus(AKSI, n);
    assertEquals(null, hapus.langkah(n - 1).lanjutKe());
    DefinisiSop naik = PengubahSusunan.pindah(AKSI, n, n - 1);
    assertEquals(null, naik.langkah(n).lanjutKe());
    assertEquals(n, naik.langkah(n - 1).lanjutKe());
  }

  @Test
  void lompatanYangDisengajaTetapKeLangkahYangSama() {
    DefinisiSop sisip = PengubahSusunan.sisip(lompat(1, 5), 2);
    assertEquals(6, sisip.langkah(1).lanjutKe());
  }

  @Test
  void sebutanTambahanTetap() {
    DefinisiSop sop = BahanSop.definisi("banjarbaru-bakesbangpol-laporan-kinerja");
    List<String> tambahan = sebutanTambahan(sop);
    assertEquals(tambahan, sebutanTambahan(PengubahSusunan.sisip(sop, 0)));
  }

  private static DefinisiSop lompat(int dari, int ke) {
    List<LangkahSop> langkah =
        AKSI.langkah().stream()
            .map(
                l ->
                    l.nomor() == dari
                        ? new LangkahSop(
                            l.nomor(),
                            l.sebutan(),
                            l.peran(),
                            l.jenis(),
                            l.tambahan(),
                            l.dokumen(),
                            l.beserta(),
                            l.templat(),
                            l.tahap(),
                            l.judul(),
                            l.uraian(),
                            l.kelengkapan(),
                            l.waktu(),
                            l.keluaran(),
                            l.kembaliKe(),
                            ke,
                            l.sebar(),
                            l.ciri(),
                            l.sumber())
                        : l)
            .toList();
    return AKSI.denganSusunan(AKSI.peran(), AKSI.dokumen(), langkah);
  }

  private static List<String> sebutanTambahan(DefinisiSop sop) {
    return sop.langkah().stream()
        .filter(l -> !l.sebutan().equals(String.valueOf(l.nomor())))
        .map(l -> l.sebutan() + " " + l.judul())
        .collect(Collectors.toList());
  }

  private static void berurut(DefinisiSop sop) {
    for (int i = 1; i <= sop.langkah().size(); i++) {
      LangkahSop l = sop.langkah(i);
      assertEquals(i, l.nomor());
      assertTrue(l.lanjutKe() == null || l.lanjutKe() == i + 1, () -> "step " + l.nomor());
    }
  }
}
