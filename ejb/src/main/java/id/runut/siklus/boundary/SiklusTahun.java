package id.runut.siklus.boundary;

import java.util.List;

/**
 * A year of performance accountability at one agency.
 *
 * @param tahun the year that is accounted for; its last processes run in the next calendar year
 * @param sop every SOP, each after those whose documents it needs
 */
public record SiklusTahun(int tahun, List<SopSiklus> sop) {

  public SiklusTahun {
    sop = List.copyOf(sop);
  }

  /** How many of the periods are in one of the given states. */
  public long jumlah(SopSiklus.Keadaan... keadaan) {
    List<SopSiklus.Keadaan> dicari = List.of(keadaan);
    return sop.stream()
        .flatMap(s -> s.periode().stream())
        .filter(p -> dicari.contains(p.keadaan()))
        .count();
  }
}
