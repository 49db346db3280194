package id.runut.capaian.boundary;

import id.runut.umum.boundary.Periode;
import id.runut.umum.boundary.Putusan;
import java.util.List;
import java.util.UUID;

/**
 * The figures of units as their verifier sees them.
 *
 * @param bolehTerima whether all of them may be accepted, and if not, why not
 * @param bolehKembali whether they may be given back
 */
public record LembarVerifikasi(
    UUID tugasId,
    Periode periode,
    List<UnitDiverifikasi> unit,
    Putusan bolehTerima,
    Putusan bolehKembali) {

  public LembarVerifikasi {
    unit = List.copyOf(unit);
  }

  /**
   * The figures of one unit.
   *
   * @param sesuai the verifier's word; null while he has said nothing
   * @param catatan what is to be mended; null or blank for nothing
   */
  public record UnitDiverifikasi(CapaianUnit capaian, Boolean sesuai, String catatan) {}
}
