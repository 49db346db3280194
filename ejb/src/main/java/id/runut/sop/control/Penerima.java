package id.runut.sop.control;

import id.runut.organisasi.entity.Jabatan;
import java.util.List;
import java.util.UUID;

/**
 * A post that a step opens for.
 *
 * @param cabang branch of a fan-out; null outside
 */
record Penerima(Jabatan jabatan, UUID cabang) {

  /** Posts that begin a branch each, or none outside of a fan-out. */
  static List<Penerima> baru(List<Jabatan> jabatan, boolean sebar) {
    return jabatan.stream().map(j -> new Penerima(j, sebar ? j.getId() : null)).toList();
  }

  /** Posts that go on in a branch. */
  static List<Penerima> dalamCabang(List<Jabatan> jabatan, UUID cabang) {
    return jabatan.stream().map(j -> new Penerima(j, cabang)).toList();
  }
}
