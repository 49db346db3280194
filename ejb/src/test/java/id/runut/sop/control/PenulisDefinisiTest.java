package id.runut.sop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.uji.BahanSop;
import id.runut.uji.SopAcak;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back as it was, joins included. */
class PenulisDefinisiTest {

  static Stream<String> kode() {
    return BahanSop.KODE.stream();
  }

  @ParameterizedTest
  @MethodSource("kode")
  void yangTerkirimTerbacaKembali(String kode) {
    bolakBalik(PembacaDefinisi.baca(BahanSop.isi(kode)).rancangan().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void yangAcakTerbacaKembali(long benih) {
    bolakBalik(PembacaDefinisi.baca(SopAcak.isi("acak", benih)).rancangan().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "~",
        "true",
        "12",
        "- a",
        "a: b",
        "# x",
        "'",
        "\"",
        "{",
        "[a",
        "&a",
        "*a",
        "!x",
        "%",
        "@",
        "`",
        "a\\b",
        "<b>",
        "0x1F",
        "1.234,56",
        "ünïcode 😀",
        "? tanya",
        "|",
        ">"
      })
  void teksApaPunTetapTeks(String teks) {
    DefinisiSop sop = BahanSop.definisi(BahanSop.KODE.get(0));
    DefinisiSop aneh =
        new DefinisiSop(
            sop.kode(),
            sop.instansi(),
            teks,
            sop.versi(),
            sop.identitas(),
            sop.pemicu(),
            sop.peran(),
            sop.dokumen(),
            sop.luar(),
            List.of(teks, "satu " + teks),
            sop.langkah());
    bolakBalik(Rancangan.dari(aneh));
  }

  private static void bolakBalik(Rancangan asal) {
    HasilBaca hasil = PembacaDefinisi.baca(PenulisDefinisi.tulis(asal.definisi()));
    assertTrue(hasil.bersih(), () -> hasil.kekeliruan().toString());
    assertEquals(asal, hasil.rancangan().orElseThrow());
    assertEquals(
        new ArrayList<>(asal.definisi().identitas().keySet()),
        new ArrayList<>(hasil.rancangan().orElseThrow().definisi().identitas().keySet()));
  }
}
