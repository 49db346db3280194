package id.runut.capaian.control;

import id.runut.umum.boundary.Periode;
import java.util.UUID;

/**
 * What a workbook says about itself in its hidden sheet.
 *
 * @param templat layout of the workbook
 * @param unit name of the unit, so that a refusal can say whose workbook it is
 * @param rencana fingerprint of the indicators and targets that it was filled with
 * @param tanda seal over all of it, which only the portal can make
 */
public record IdentitasLembar(
    String templat, UUID unitId, String unit, Periode periode, String rencana, String tanda) {

  /** The layout that this version of the portal writes and reads. */
  public static final String TEMPLAT = "runut-capaian-1";

  IdentitasLembar bertanda(String tanda) {
    return new IdentitasLembar(templat, unitId, unit, periode, rencana, tanda);
  }

  String teks() {
    return String.join(
        "\n",
        templat,
        unitId.toString(),
        unit,
        periode.tahun() + "/" + (periode.setahun() ? "" : periode.triwulan()),
        rencana);
  }
}
