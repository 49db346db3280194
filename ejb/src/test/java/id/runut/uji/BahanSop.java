package id.runut.uji;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.control.PembacaDefinisi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The definitions that come with the portal, for tests. */
public final class BahanSop {

  /** Their codes. */
  public static final List<String> KODE =
      List.of(
          "banjarbaru-bakesbangpol-laporan-kinerja",
          "kalbar-bpsdm-laporan-kinerja-tahunan",
          "kalsel-dpmd-laporan-kinerja",
          "soppeng-dpmd-pengumpulan-data",
          "sulteng-dkukm-iki",
          "sulteng-dkukm-laporan-individu",
          "sulteng-dkukm-lkjip",
          "sulteng-dkukm-pengukuran",
          "sulteng-dkukm-pengumpulan-data",
          "sulteng-dkukm-perjanjian-kinerja",
          "sulteng-dkukm-rencana-aksi");

  /** All kinds of step that definitions may use (ADR 0012). */
  public static final Set<String> JENIS =
      Set.of(
          "disposisi",
          "susun",
          "periksa",
          "tandatangan",
          "kirim",
          "ukur",
          "kompilasi",
          "terima",
          "rapat",
          "usul_tim",
          "registrasi",
          "cetak",
          "arsip",
          "verifikasi",
          "himpun",
          "serah",
          "kegiatan");

  private static final Map<String, DefinisiSop> TERBACA = new ConcurrentHashMap<>();

  private BahanSop() {}

  /** A definition file, word for word. */
  public static String isi(String kode) {
    try (InputStream isi = BahanSop.class.getResourceAsStream("/sop/" + kode + ".yaml")) {
      return new String(isi.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  public static DefinisiSop definisi(String kode) {
    return TERBACA.computeIfAbsent(
        kode, k -> PembacaDefinisi.baca(isi(k)).rancangan().orElseThrow().definisi());
  }
}
