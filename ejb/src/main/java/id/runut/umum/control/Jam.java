package id.runut.umum.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The portal's only clock. Instants are cut to microseconds, which is what PostgreSQL keeps, so
 * that a value reads back as it was written.
 */
@ApplicationScoped
public class Jam {

  private final Clock jam;

  public Jam() {
    this(Clock.systemUTC());
  }

  public Jam(Clock jam) {
    this.jam = jam;
  }

  public Instant sekarang() {
    return jam.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
