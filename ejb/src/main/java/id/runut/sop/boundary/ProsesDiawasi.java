package id.runut.sop.boundary;

import id.runut.umum.boundary.Putusan;
import java.util.List;

/**
 * A process as its agency's supervisors see it.
 *
 * @param tugas who has it now, those whose deadline is nearest first
 * @param bolehBatal whether it can be cancelled, and if not, why not
 */
public record ProsesDiawasi(RingkasanProses proses, List<TugasDiawasi> tugas, Putusan bolehBatal) {

  public ProsesDiawasi {
    tugas = List.copyOf(tugas);
  }
}
