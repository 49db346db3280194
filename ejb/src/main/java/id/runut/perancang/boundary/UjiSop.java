package id.runut.perancang.boundary;

import java.time.Instant;
import java.util.List;

/**
 * A trial run.
 *
 * @param mulai when it is supposed to start; null for now
 * @param jawaban all answers so far, oldest first
 */
public record UjiSop(Instant mulai, List<JawabanUji> jawaban) {

  public UjiSop {
    jawaban = jawaban == null ? List.of() : List.copyOf(jawaban);
  }
}
