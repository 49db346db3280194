package id.runut.naskah.boundary;

import java.util.Collection;
import java.util.UUID;

/**
 * Tells whether a signed letter was sent to somebody who takes no other part in its process.
 * Implemented by {@code agenda}.
 */
public interface HakBacaNaskah {

  /** Whether the letter was sent to one of the posts. */
  boolean dikirimKepada(UUID naskahId, Collection<UUID> jabatanIds);
}
