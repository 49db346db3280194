package id.runut.notifikasi.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the mail of the day leaves, in the agency's own time. */
class JadwalHarianTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T22:59:59Z, Asia/Makassar, 2026-11-22T23:00:00Z",
    "2026-11-22T23:00:00Z, Asia/Makassar, 2026-11-23T23:00:00Z",
    "2026-11-22T23:30:00Z, Asia/Jakarta, 2026-11-23T00:00:00Z",
    "2026-11-22T05:00:00Z, Asia/Jakarta, 2026-11-23T00:00:00Z"
  })
  void pukulTujuhPagiBerikutnya(Instant sesudah, ZoneId zona, Instant harapan) {
    assertEquals(harapan, JadwalHarian.berikut(sesudah, zona));
  }
}
