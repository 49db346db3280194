package id.runut.capaian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.runut.capaian.control.AturanCapaian;
import id.runut.capaian.entity.Predikat;
import id.runut.perencanaan.entity.ArahIndikator;
import id.runut.perencanaan.entity.RumusTurun;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AturanCapaianTest {

  @ParameterizedTest(name = "{0} {1}: target {2}, realisasi {3} -> {4}")
  @CsvSource(
      nullValues = "-",
      value = {
        "NAIK,  -,       62,    60.45,  97.50",
        "NAIK,  -,       480,   451,    93.96",
        "NAIK,  -,       35,    36.4,   104.00",
        "NAIK,  -,       40,    28,     70.00",
        "NAIK,  -,       41,    42.1,   102.68",
        "NAIK,  -,       10,    0,      0.00",
        "NAIK,  -,       3,     1,      33.33",
        "NAIK,  -,       3,     2,      66.67",
        "NAIK,  -,       4,     -2,     -50.00",
        "TURUN, SELISIH, 5,     4.6,    108.00",
        "TURUN, SELISIH, 10,    15,     50.00",
        "TURUN, SELISIH, 10,    20,     0.00",
        "TURUN, SELISIH, 10,    25,     0.00",
        "TURUN, SELISIH, 10,    0,      200.00",
        "TURUN, BANDING, 10,    15,     66.67",
        "TURUN, BANDING, 10,    25,     40.00",
        "TURUN, BANDING, 10,    0,      100.00",
        "TURUN, BANDING, 10,    5,      200.00",
      })
  void persen(
      String arah, String rumus, BigDecimal target, BigDecimal realisasi, BigDecimal hasil) {
    assertEquals(hasil, hitung(arah, rumus, target, realisasi));
  }

  @ParameterizedTest(name = "{0}: target {2}, realisasi {3} has no percentage")
  @CsvSource(
      nullValues = "-",
      value = {
        "NAIK,  -,       -,  5",
        "NAIK,  -,       0,  5",
        "NAIK,  -,       0,  0",
        "NAIK,  -,       -1, 5",
        "NAIK,  -,       10, -",
        "TURUN, SELISIH, 0,  0",
        "TURUN, BANDING, 0,  0",
        "TURUN, BANDING, -,  3",
      })
  void tanpaPersen(String arah, String rumus, BigDecimal target, BigDecimal realisasi) {
    assertNull(hitung(arah, rumus, target, realisasi));
    assertNull(AturanCapaian.predikat(null));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "250,     SANGAT_TINGGI",
    "91,      SANGAT_TINGGI",
    "90.995,  SANGAT_TINGGI",
    "90.994,  TINGGI",
    "90.5,    TINGGI",
    "76,      TINGGI",
    "75.99,   SEDANG",
    "66.00,   SEDANG",
    "65.999,  SEDANG",
    "65.99,   RENDAH",
    "51,      RENDAH",
    "50.99,   SANGAT_RENDAH",
    "0,       SANGAT_RENDAH",
    "-3,      SANGAT_RENDAH",
  })
  void predikat(BigDecimal persen, Predikat predikat) {
    assertEquals(predikat, AturanCapaian.predikat(persen));
  }

  @Test
  void rataRataMelewatiYangTidakTerhitung() {
    assertEquals(
        new BigDecimal("96.02"),
        AturanCapaian.rataRata(
            Stream.of("97.50", "93.96", "104.00", "108.00", "70.00", "102.68")
                .map(BigDecimal::new)
                .toList()));
    assertEquals(
        new BigDecimal("50.00"),
        AturanCapaian.rataRata(Arrays.asList(null, new BigDecimal("50.00"), null)));
    assertNull(AturanCapaian.rataRata(Arrays.asList((BigDecimal) null)));
  }

  private static BigDecimal hitung(
      String arah, String rumus, BigDecimal target, BigDecimal realisasi) {
    return AturanCapaian.persen(
        ArahIndikator.valueOf(arah),
        rumus == null ? null : RumusTurun.valueOf(rumus),
        target,
        realisasi);
  }
}
