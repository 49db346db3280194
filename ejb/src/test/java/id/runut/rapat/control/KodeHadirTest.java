package id.runut.rapat.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The code of attendance. */
class KodeHadirTest {

  private static final Instant KINI = Instant.parse("2026-09-08T01:02:00Z");

  @Test
  void kodeBergantiSetiapJendelaDanYangSebelumnyaMasihBerlaku() {
    String kunci = KodeHadir.kunciBaru();
    String kode = KodeHadir.tulis("K7QM2XPA", kunci, KodeHadir.jendela(KINI));
    String ganti = KodeHadir.baca(kode).orElseThrow().ganti();

    assertTrue(KodeHadir.berlaku(kunci, ganti, KINI));
    assertTrue(KodeHadir.berlaku(kunci, ganti, KINI.plus(KodeHadir.JENDELA)));
    assertFalse(KodeHadir.berlaku(kunci, ganti, KINI.plus(KodeHadir.JENDELA.multipliedBy(2))));
    assertFalse(KodeHadir.berlaku(kunci, ganti, KINI.minus(KodeHadir.JENDELA)));
  }

  @Test
  void kodeRapatLainTidakBerlaku() {
    String ganti =
        KodeHadir.baca(KodeHadir.tulis("K7QM2XPA", KodeHadir.kunciBaru(), KodeHadir.jendela(KINI)))
            .orElseThrow()
            .ganti();
    assertFalse(KodeHadir.berlaku(KodeHadir.kunciBaru(), ganti, KINI));
  }

  @Test
  void hurufKecilSpasiDanGarisTidakPenting() {
    assertEquals(KodeHadir.baca("K7QM2XPA-93F7C2"), KodeHadir.baca(" k7qm 2xpa 93f7-c2 "));
    assertEquals(Optional.empty(), KodeHadir.baca("K7QM2XPA"));
    assertEquals(Optional.empty(), KodeHadir.baca(null));
    assertEquals(Optional.empty(), KodeHadir.baca("'; drop table --"));
  }

  @Test
  void setiapRapatMempunyaiKodeSendiri() {
    assertNotEquals(KodeHadir.baru(), KodeHadir.baru());
    assertEquals(8, KodeHadir.baru().length());
    assertEquals(Duration.ofMinutes(5), KodeHadir.JENDELA);
  }
}
