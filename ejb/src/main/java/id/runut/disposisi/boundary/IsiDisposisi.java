package id.runut.disposisi.boundary;

import id.runut.disposisi.entity.SifatDisposisi;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an official orders.
 *
 * @param instruksi chosen from {@link DisposisiService#instruksiBaku()}, word for word; may be
 *     empty when {@code catatan} says it all
 * @param catatan own words; may be null
 * @param sifat null counts as {@link SifatDisposisi#BIASA}
 * @param tenggat until when it is to be done; null for no deadline of its own
 * @param penerima the post that is to carry out the next step where a choice is due; otherwise null
 */
public record IsiDisposisi(
    List<String> instruksi, String catatan, SifatDisposisi sifat, Instant tenggat, UUID penerima) {

  public IsiDisposisi {
    instruksi = instruksi == null ? List.of() : List.copyOf(instruksi);
    sifat = sifat == null ? SifatDisposisi.BIASA : sifat;
  }
}
