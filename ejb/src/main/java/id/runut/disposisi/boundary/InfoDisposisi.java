package id.runut.disposisi.boundary;

import id.runut.disposisi.entity.SifatDisposisi;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An order as pages show it.
 *
 * @param prosesId null outside of processes, like {@code langkah}
 * @param langkah number of the step in which it was given
 * @param dari post that gave it, Plh./Plt. included
 * @param nama official who gave it
 * @param atasNama on whose behalf a deputy gave it, otherwise null
 * @param catatan own words; null when there are none
 * @param tenggat null for no deadline of its own
 * @param lanjutan orders that were given in carrying out this one
 */
public record InfoDisposisi(
    UUID id,
    UUID prosesId,
    Integer langkah,
    String dari,
    String nama,
    String atasNama,
    List<Penerima> kepada,
    List<String> instruksi,
    String catatan,
    SifatDisposisi sifat,
    Instant tenggat,
    Instant diberikan,
    List<InfoDisposisi> lanjutan) {

  public InfoDisposisi {
    kepada = List.copyOf(kepada);
    instruksi = List.copyOf(instruksi);
    lanjutan = List.copyOf(lanjutan);
  }

  /**
   * A post that received the order.
   *
   * @param dibaca when one of its holders first looked at it; null before
   * @param dibacaOleh who that was; null before
   */
  public record Penerima(UUID jabatanId, String jabatan, Instant dibaca, String dibacaOleh) {}
}
