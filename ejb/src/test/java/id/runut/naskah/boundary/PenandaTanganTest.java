package id.runut.naskah.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DOMAIN 2.7: Plt., Plh. and Pj. stand before the post, which is in capitals. */
class PenandaTanganTest {

  @ParameterizedTest
  @CsvSource({
    "Kepala Dinas, KEPALA DINAS",
    "Plh. Kepala Dinas, Plh. KEPALA DINAS",
    "Plt. Sekretaris, Plt. SEKRETARIS",
    "Pj. Sekretaris Daerah, Pj. SEKRETARIS DAERAH",
    "Plhan Dinas, PLHAN DINAS",
  })
  void theDeputysSignIsNotInCapitals(String sebutan, String kepala) {
    assertEquals(kepala, PenandaTangan.kepala(sebutan));
  }
}
