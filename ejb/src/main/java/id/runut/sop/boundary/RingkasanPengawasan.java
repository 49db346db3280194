package id.runut.sop.boundary;

import java.util.List;
import java.util.UUID;

/**
 * What a supervisor sees first, and what he can narrow his list to.
 *
 * @param berjalan how many processes run
 * @param lewat in how many of them an open task is late
 * @param sop the agency's SOPs
 * @param unit the agency's units that have posts
 */
public record RingkasanPengawasan(
    long berjalan, long lewat, List<Pilihan> sop, List<Pilihan> unit) {

  public RingkasanPengawasan {
    sop = List.copyOf(sop);
    unit = List.copyOf(unit);
  }

  /** Something to narrow the list to. */
  public record Pilihan(UUID id, String nama) {}
}
