package id.runut.agenda.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerangkatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36"
            + "|Chrome di Android",
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0"
            + "|Edge di Windows",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Safari/604.1"
            + "|Safari di iPhone",
        "Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0|Firefox di Linux",
        "curl/8.5.0|curl",
        "<script>alert(1)</script>|<script>alert(1)<"
      })
  void shortensToWhatAReceiptShows(String userAgent, String perangkat) {
    assertEquals(perangkat, Perangkat.ringkas(userAgent));
  }

  @Test
  void unknownStaysUnknown() {
    assertNull(Perangkat.ringkas(null));
    assertNull(Perangkat.ringkas(" "));
  }
}
