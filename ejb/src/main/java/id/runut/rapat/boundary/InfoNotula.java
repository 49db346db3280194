package id.runut.rapat.boundary;

import id.runut.rapat.entity.Pengesah;
import id.runut.umum.boundary.Putusan;
import java.time.Instant;
import java.util.List;

/**
 * Minutes as their page shows them.
 *
 * @param bagian all parts in their order
 * @param sidik SHA-256 of what they say, decisions included; whoever approves hands it back
 * @param pengesahan one line for the chair and one for the keeper, or one where both are the same
 * @param bolehCatat whether the caller may write them
 * @param bolehSahkan whether the caller may approve them as they are
 */
public record InfoNotula(
    List<InfoBagian> bagian,
    String sidik,
    List<Baris> pengesahan,
    Putusan bolehCatat,
    Putusan bolehSahkan) {

  public InfoNotula {
    bagian = List.copyOf(bagian);
    pengesahan = List.copyOf(pengesahan);
  }

  /**
   * An approval, given or missing.
   *
   * @param jabatan post whose approval it is, or in which it was given
   * @param nama who gave it; null while it is missing, like {@code waktu}
   * @param gugur whether one was given that no longer holds, because the minutes have changed
   */
  public record Baris(
      Pengesah sebagai, String jabatan, String nama, Instant waktu, boolean gugur) {}
}
