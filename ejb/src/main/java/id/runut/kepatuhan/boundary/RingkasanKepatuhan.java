package id.runut.kepatuhan.boundary;

import java.time.LocalDate;
import java.util.List;

/**
 * Compliance of an agency's units.
 *
 * @param dari first day
 * @param sampai last day
 * @param semua over all of it
 * @param tumpukan steps in units with open tasks, most late ones first
 */
public record RingkasanKepatuhan(
    LocalDate dari,
    LocalDate sampai,
    UkuranKepatuhan semua,
    List<UkuranKepatuhan> sop,
    List<UkuranKepatuhan> langkah,
    List<UkuranKepatuhan> peran,
    List<UkuranKepatuhan> unit,
    List<UkuranKepatuhan> tumpukan) {

  public RingkasanKepatuhan {
    sop = List.copyOf(sop);
    langkah = List.copyOf(langkah);
    peran = List.copyOf(peran);
    unit = List.copyOf(unit);
    tumpukan = List.copyOf(tumpukan);
  }
}
