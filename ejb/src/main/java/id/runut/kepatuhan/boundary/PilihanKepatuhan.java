package id.runut.kepatuhan.boundary;

import java.util.List;
import java.util.UUID;

/** What compliance can be asked for: the SOPs and units of the caller's agency. */
public record PilihanKepatuhan(List<Pilihan> sop, List<Pilihan> unit) {

  public PilihanKepatuhan {
    sop = List.copyOf(sop);
    unit = List.copyOf(unit);
  }

  /** Something to choose. */
  public record Pilihan(UUID id, String nama) {}
}
