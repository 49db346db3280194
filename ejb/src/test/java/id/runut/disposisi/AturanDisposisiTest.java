package id.runut.disposisi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.disposisi.boundary.IsiDisposisi;
import id.runut.disposisi.control.AturanDisposisi;
import id.runut.disposisi.entity.SifatDisposisi;
import id.runut.sop.boundary.AksesProses;
import id.runut.sop.boundary.PilihanPenerima;
import id.runut.sop.boundary.TujuanLangkah;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AturanDisposisiTest {

  private static final Instant KINI = Instant.parse("2026-10-05T00:00:00Z");
  private static final Set<String> BAKU = Set.of("Proses lebih lanjut", "Arsipkan");
  private static final PilihanPenerima SATU = pilihan("Fungsional Umum 1");
  private static final PilihanPenerima DUA = pilihan("Fungsional Umum 2");

  static Stream<Arguments> orders() {
    return Stream.of(
        Arguments.of("instruction alone", isi(List.of("Arsipkan"), null, null), List.of()),
        Arguments.of("own words alone", isi(List.of(), "Segera kirim", null), List.of()),
        Arguments.of("nothing said", isi(List.of(), "  ", null), List.of("disposisi.kosong")),
        Arguments.of(
            "instruction not in the list",
            isi(List.of("Bayar saja"), null, null),
            List.of("disposisi.instruksiTidakDikenal")),
        Arguments.of(
            "the same instruction twice",
            isi(List.of("Arsipkan", "Arsipkan"), null, null),
            List.of("disposisi.instruksiBerulang")),
        Arguments.of(
            "words too long for the form",
            isi(List.of(), "a".repeat(601), null),
            List.of("disposisi.catatanTerlaluPanjang")),
        Arguments.of("deadline now", isi(List.of(), "x", KINI), List.of("disposisi.tenggatLewat")),
        Arguments.of(
            "deadline in two years",
            isi(List.of(), "x", KINI.plus(Duration.ofDays(730))),
            List.of("disposisi.tenggatTerlaluJauh")),
        Arguments.of(
            "all faults at once",
            isi(List.of("Bayar saja"), "a".repeat(601), KINI.minusSeconds(1)),
            List.of(
                "disposisi.instruksiTidakDikenal",
                "disposisi.catatanTerlaluPanjang",
                "disposisi.tenggatLewat")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("orders")
  void listsEveryFault(String kasus, IsiDisposisi isi, List<String> kunci) {
    assertEquals(
        kunci,
        AturanDisposisi.periksa(isi, BAKU, KINI).stream().map(k -> k.pesan().kunci()).toList());
  }

  @Test
  void urgencyLeftOpenIsOrdinary() {
    assertEquals(SifatDisposisi.BIASA, isi(List.of("Arsipkan"), null, null).sifat());
  }

  @Test
  void goesToEveryPostWhereNoneHasToBeChosen() {
    TujuanLangkah semua = new TujuanLangkah(List.of(SATU, DUA), false);

    assertEquals(List.of(SATU, DUA), AturanDisposisi.penerima(kepada(null), semua));
  }

  @Test
  void goesToTheChosenPost() {
    TujuanLangkah pilih = new TujuanLangkah(List.of(SATU, DUA), true);

    assertEquals(List.of(DUA), AturanDisposisi.penerima(kepada(DUA.jabatanId()), pilih));
  }

  @Test
  void goesNowhereWithoutADueChoiceOrWithAForeignPost() {
    TujuanLangkah pilih = new TujuanLangkah(List.of(SATU, DUA), true);

    assertTrue(AturanDisposisi.penerima(kepada(null), pilih).isEmpty());
    assertTrue(AturanDisposisi.penerima(kepada(UUID.randomUUID()), pilih).isEmpty());
  }

  @Test
  void onlyWhoSeesTheWholeProcessReadsItsOrders() {
    assertTrue(AturanDisposisi.bolehBaca(AksesProses.PENUH).boleh());
    assertFalse(AturanDisposisi.bolehBaca(AksesProses.PENERIMA).boleh());
    assertFalse(AturanDisposisi.bolehBaca(AksesProses.TIDAK).boleh());
  }

  private static IsiDisposisi isi(List<String> instruksi, String catatan, Instant tenggat) {
    return new IsiDisposisi(instruksi, catatan, null, tenggat, null);
  }

  private static IsiDisposisi kepada(UUID penerima) {
    return new IsiDisposisi(List.of("Arsipkan"), null, null, null, penerima);
  }

  private static PilihanPenerima pilihan(String nama) {
    return new PilihanPenerima(UUID.randomUUID(), nama, "");
  }
}
