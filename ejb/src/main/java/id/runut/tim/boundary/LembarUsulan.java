package id.runut.tim.boundary;

import id.runut.umum.boundary.Putusan;
import java.util.List;
import java.util.UUID;

/**
 * The answer of a unit that is asked for members of a team.
 *
 * @param calon posts of the unit that can be proposed
 * @param diusulkan posts that have been proposed; before that the unit's own head
 * @param bolehUsulkan whether the answer can be handed in, and if not, why not
 */
public record LembarUsulan(
    UUID tugasId, List<CalonAnggota> calon, List<UUID> diusulkan, Putusan bolehUsulkan) {

  public LembarUsulan {
    calon = List.copyOf(calon);
    diusulkan = List.copyOf(diusulkan);
  }
}
