package id.runut.sop.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A period with office hours of its own, such as Ramadan.
 *
 * @param id null for a new one
 * @param sendiri whether it is the agency's; otherwise it holds for all that have none
 * @param jam weekdays that are missing are free; null for none
 */
public record MasaKerja(
    UUID id, String nama, LocalDate mulai, LocalDate selesai, boolean sendiri, List<JamHari> jam) {

  public MasaKerja {
    jam = jam == null ? List.of() : List.copyOf(jam);
  }
}
