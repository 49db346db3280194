package id.runut.agenda.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolaNomorTest {

  private static final LocalDate TANGGAL = LocalDate.of(2026, 10, 5);

  @Test
  void writesTheUsualPattern() {
    assertEquals(
        "000.8.6.3/0417/Set-DKUKM/2026",
        PolaNomor.BAKU.tulis("000.8.6.3", 417, "Set-DKUKM", TANGGAL));
  }

  @ParameterizedTest
  @CsvSource({
    "{urut}/{tahun}, 417/2026",
    "{urut:6}/{bulan}/{tahun}, 000417/X/2026",
    "{klasifikasi}.{urut:2}-{kodeSurat} {tahun}, 000.8.6.3.417-Set$1 2026"
  })
  void writesOtherPatterns(String pola, String nomor) {
    assertEquals(nomor, new PolaNomor(pola).tulis("000.8.6.3", 417, "Set$1", TANGGAL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{klasifikasi}/{tahun}",
        "{urut}/{kodeSurat}",
        "{urut}/{tahun}/{x}",
        "{urut}{tahun}{"
      })
  void refusesPatternsThatDoNotTellLettersApart(String pola) {
    assertThrows(IllegalArgumentException.class, () -> new PolaNomor(pola));
  }
}
