package id.runut.uji;

import id.runut.umum.control.Jam;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A clock that stands until the test moves it. */
public final class JamUji extends Jam {

  private volatile Instant kini;

  public JamUji(Instant mulai) {
    kini = mulai.truncatedTo(ChronoUnit.MICROS);
  }

  public void maju(Duration lama) {
    kini = kini.plus(lama);
  }

  @Override
  public Instant sekarang() {
    return kini;
  }
}
