package id.runut.tandatangan.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.naskah.boundary.BarisParaf;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.control.Jam;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a letter may be signed, how codes are read, and how often one may ask. */
class AturanTandaTanganTest {

  private static final Instant KINI = Instant.parse("2026-10-05T00:00:00Z");

  @ParameterizedTest(name = "missing {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Sekretaris | Sekretaris",
        "Kasubbag;Sekretaris | Kasubbag dan Sekretaris",
        "Kasubbag;Kabid;Sekretaris | Kasubbag, Kabid, dan Sekretaris"
      })
  void namesTheInitialsThatAreMissing(String kurang, String disebut) {
    List<BarisParaf> baris =
        Arrays.stream(kurang.split(";")).map(j -> new BarisParaf(5, j, null, null)).toList();

    assertEquals(List.of(disebut), AturanTandaTangan.naskah(true, baris).alasan().argumen());
  }

  @Test
  void signsWithAllInitialsAndWithNoneNeeded() {
    assertTrue(AturanTandaTangan.naskah(true, List.of()).boleh());
    assertTrue(
        AturanTandaTangan.naskah(true, List.of(new BarisParaf(5, "Kasubbag", "N", KINI))).boleh());
    assertFalse(AturanTandaTangan.naskah(false, List.of()).boleh());
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "7F3A92C10B, 7F3A92C10B",
    "7f3a-92c1-0b, 7F3A92C10B",
    "7f3a 92c1 ob, 7F3A92C10B",
    "7F3A–92Cl–0B, 7F3A92C10B"
  })
  void codesAreReadAsTheyAreTyped(String diketik, String kode) {
    assertEquals(kode, KodeVerifikasi.rapikan(diketik));
    assertEquals("7F3A-92C1-0B", KodeVerifikasi.kelompok(kode));
  }

  @Test
  void codesOfAnyLengthAreShownButCut() {
    assertEquals("7F3", KodeVerifikasi.kelompok("7F3"));
    assertEquals(20, KodeVerifikasi.kelompok("A".repeat(500)).length());
    assertEquals("", KodeVerifikasi.rapikan(null));
    assertTrue(KodeVerifikasi.acak().matches("[0-9A-F]{10}"));
  }

  @Test
  void anAddressWaitsAfterTooManyQuestionsAndOthersDoNot() {
    Instant[] kini = {KINI};
    PembatasLaju pembatas = new PembatasLaju();
    pembatas.jam =
        new Jam() {
          @Override
          public Instant sekarang() {
            return new Jam(Clock.fixed(kini[0], ZoneOffset.UTC)).sekarang();
          }
        };
    IntStream.range(0, PembatasLaju.TERBANYAK_PER_JENDELA)
        .forEach(i -> pembatas.catat("192.0.2.1"));

    assertThrows(KeadaanTidakSah.class, () -> pembatas.catat("192.0.2.1"));
    pembatas.catat("192.0.2.2");
    kini[0] = KINI.plus(Duration.ofMinutes(1));
    pembatas.catat("192.0.2.1");
  }
}
