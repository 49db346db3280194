package id.runut.sop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.sop.boundary.BahanLuar;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.boundary.WaktuBaku;
import id.runut.uji.BahanSop;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every SOP that comes with the portal against a table of facts copied from its signed source:
 * steps, roles, acts, times, returns and documents. What was reconstructed is not in the table.
 */
class SopTerkirimTest {

  private static final Map<String, Set<String>> TINDAKAN_UTAMA =
      Map.ofEntries(
          Map.entry("perintah", Set.of("disposisi")),
          Map.entry("susun", Set.of("susun")),
          Map.entry("periksa", Set.of("periksa", "verifikasi")),
          Map.entry("paraf", Set.of("periksa")),
          Map.entry("tandatangan", Set.of("tandatangan")),
          Map.entry("kirim", Set.of("kirim", "serah")),
          Map.entry("terima", Set.of("terima", "himpun")),
          Map.entry("ukur", Set.of("ukur")),
          Map.entry("kompilasi", Set.of("kompilasi")),
          Map.entry("rapat", Set.of("rapat")),
          Map.entry("cetak", Set.of("cetak")),
          Map.entry("lainnya", Set.of("registrasi", "kegiatan")));

  /** Further acts that must be acts of ours too; the others lie in opening, doing and closing. */
  private static final Map<String, String> TINDAKAN_LAIN =
      Map.of(
          "perintah", "disposisi",
          "tandatangan", "tandatangan",
          "cetak", "cetak",
          "arsip", "arsip");

  private static final Map<String, String> PERAN_UMUM =
      Map.of(
          "kepala", "kepala",
          "sekretaris", "sekretaris",
          "kasubbag_perencanaan", "kasubbag_perencanaan",
          "staf", "staf",
          "kepala_bidang", "bidang_unit",
          "kepala_subbidang", "pelaksana_bidang",
          "pengagenda", "pengagenda",
          "perangkat_daerah_terkait", "perangkat_daerah_terkait");

  /** A step as its source has it. */
  record Fakta(
      String sop,
      String nomor,
      String peran,
      List<String> tindakan,
      String waktu,
      String kembali,
      String lanjut,
      boolean serentak,
      List<String> kelengkapan,
      List<String> keluaran) {

    @Override
    public String toString() {
      return sop + " " + nomor;
    }
  }

  static Stream<String> kode() {
    return BahanSop.KODE.stream();
  }

  static Stream<Fakta> fakta() throws IOException {
    try (var isi = SopTerkirimTest.class.getResourceAsStream("/sop/fakta.tsv")) {
      return new String(isi.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(b -> !b.startsWith("#"))
              .map(b -> b.split("\t", -1))
              .map(SopTerkirimTest::fakta)
              .toList()
              .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("kode")
  void definisiDapatDiterbitkan(String kode) {
    HasilBaca hasil = PembacaDefinisi.baca(BahanSop.isi(kode));
    List<Kekeliruan> semua = new ArrayList<>(hasil.kekeliruan());
    hasil.rancangan().ifPresent(r -> semua.addAll(AturanDefinisi.periksa(r, BahanSop.JENIS)));
    assertEquals(
        List.of(),
        semua.stream()
            .map(k -> k.tempat() + " " + k.pesan().kunci() + " " + k.pesan().argumen())
            .toList());
    assertEquals(kode, hasil.rancangan().orElseThrow().definisi().kode());
  }

  @ParameterizedTest
  @MethodSource("kode")
  void langkahSumberAdaSemuaDanSelebihnyaDitandai(String kode) throws IOException {
    List<String> sumber = fakta().filter(f -> f.sop().equals(kode)).map(Fakta::nomor).toList();
    assertEquals(
        sumber,
        BahanSop.definisi(kode).langkah().stream()
            .filter(l -> !l.sumber().rekonstruksi())
            .map(LangkahSop::sebutan)
            .toList());
  }

  @Test
  void duaRatusTigaPuluhLangkahDanLimaPuluhPengembalian() throws IOException {
    assertEquals(230, fakta().count());
    assertEquals(50, fakta().filter(f -> !f.kembali().isEmpty()).count());
    assertEquals(
        50,
        BahanSop.KODE.stream()
            .flatMap(k -> BahanSop.definisi(k).langkah().stream())
            .filter(l -> l.kembaliKe() != null && !l.sumber().rekonstruksi())
            .count());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fakta")
  void langkahSepertiPadaSumber(Fakta f) {
    DefinisiSop sop = BahanSop.definisi(f.sop());
    LangkahSop l = langkah(sop, f.nomor());
    assertEquals(f.peran(), peranUmum(sop.peran(l.peran())), "role");
    assertEquals(f.waktu(), waktu(l.waktu()), "standard time");
    assertEquals(f.kembali(), sebutan(sop, l.kembaliKe()), "back to");
    assertEquals(f.lanjut(), lanjut(sop, l), "on to");
    assertEquals(f.serentak(), l.sebar() && !sop.peran(l.peran()).luar(), "everybody at once");
    assertEquals(rapikan(f.kelengkapan()), rapikan(l.kelengkapan()), "inputs");
    assertEquals(rapikan(f.keluaran()), rapikan(l.keluaran()), "outputs");
    assertTrue(TINDAKAN_UTAMA.get(f.tindakan().get(0)).contains(l.jenis()), "main act");
    f.tindakan().stream()
        .skip(1)
        .map(TINDAKAN_LAIN::get)
        .filter(Objects::nonNull)
        .forEach(t -> assertTrue(l.memuat(t), "further act " + t));
  }

  @ParameterizedTest
  @MethodSource("kode")
  void bahanDariSopLainMemangDibuatDiSana(String kode) {
    for (BahanLuar bahan : BahanSop.definisi(kode).luar()) {
      if (bahan.sop() != null) {
        DefinisiSop lain = BahanSop.definisi(bahan.sop());
        assertTrue(
            lain.dokumen().stream()
                .anyMatch(d -> d.kunci().equals(bahan.dokumen()) && d.nama().equals(bahan.nama())),
            bahan::toString);
      }
    }
  }

  @Test
  void kaitanAntarSopTidakMelingkar() {
    for (String kode : BahanSop.KODE) {
      assertTrue(!leluhur(kode).contains(kode), kode);
    }
    assertEquals(6, leluhur("sulteng-dkukm-lkjip").size());
  }

  private static Set<String> leluhur(String kode) {
    return BahanSop.definisi(kode).luar().stream()
        .map(BahanLuar::sop)
        .filter(Objects::nonNull)
        .flatMap(s -> Stream.concat(Stream.of(s), leluhur(s).stream()))
        .collect(Collectors.toSet());
  }

  private static Fakta fakta(String[] k) {
    return new Fakta(
        k[0],
        k[1],
        k[2],
        List.of(k[3].split("\\+")),
        k[4],
        k[5],
        k[6],
        k[7].equals("ya"),
        daftar(k[8]),
        daftar(k[9]));
  }

  private static List<String> daftar(String teks) {
    return teks.isEmpty() ? List.of() : Arrays.asList(teks.split(" \\| "));
  }

  private static List<String> rapikan(List<String> nama) {
    return nama.stream().map(n -> n.toLowerCase(Locale.ROOT)).sorted().toList();
  }

  private static LangkahSop langkah(DefinisiSop sop, String sebutan) {
    return sop.langkah().stream()
        .filter(l -> l.sebutan().equals(sebutan))
        .findFirst()
        .orElseThrow();
  }

  private static String peranUmum(PeranSop peran) {
    return peran.tim() != null
        ? "tim_penyusun"
        : peran.peranPortal().size() > 1
            ? "bidang_unit"
            : PERAN_UMUM.get(peran.peranPortal().get(0));
  }

  private static String waktu(WaktuBaku waktu) {
    return waktu == null
        ? "?"
        : waktu.nilai() + " " + waktu.satuan().name().toLowerCase(Locale.ROOT);
  }

  private static String sebutan(DefinisiSop sop, Integer nomor) {
    return nomor == null ? "" : sop.langkah(nomor).sebutan();
  }

  /** The next step that stands in the source. */
  private static String lanjut(DefinisiSop sop, LangkahSop l) {
    Integer nomor = l.lanjutKe();
    while (nomor != null && sop.langkah(nomor).sumber().rekonstruksi()) {
      nomor = sop.langkah(nomor).lanjutKe();
    }
    return sebutan(sop, nomor);
  }
}
