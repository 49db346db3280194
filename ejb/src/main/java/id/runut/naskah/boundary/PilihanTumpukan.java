package id.runut.naskah.boundary;

import java.util.List;
import java.util.UUID;

/**
 * One task that was chosen from a stack.
 *
 * @param sidik SHA-256 of the versions that the caller has seen, of every letter of its act
 */
public record PilihanTumpukan(UUID tugas, List<String> sidik) {

  public PilihanTumpukan {
    sidik = sidik == null ? List.of() : List.copyOf(sidik);
  }
}
