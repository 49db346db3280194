package id.runut.agenda.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A number that somebody takes by hand.
 *
 * @param jenis kind of letter, as {@code JenisNaskah} names it
 * @param tanggal date of the letter
 * @param hal subject; may be empty while the number is only reserved
 * @param alasan why by hand
 * @param unitJabatanId a post of the unit that the letter comes from; null for one's own
 */
public record IsiNomor(
    String jenis,
    String klasifikasi,
    LocalDate tanggal,
    String hal,
    List<String> kepada,
    String alasan,
    UUID unitJabatanId) {

  public IsiNomor {
    kepada = kepada == null ? List.of() : List.copyOf(kepada);
  }
}
