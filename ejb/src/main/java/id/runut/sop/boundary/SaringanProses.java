package id.runut.sop.boundary;

import java.util.UUID;

/**
 * Which processes of his agency a supervisor wants to see.
 *
 * @param sop null for all
 * @param unit only those that lie in this unit now; null for all
 * @param keadaan null for the running ones
 * @param lewat only those of which an open task is late
 */
public record SaringanProses(UUID sop, UUID unit, KeadaanDiawasi keadaan, boolean lewat) {

  public SaringanProses {
    keadaan = keadaan == null ? KeadaanDiawasi.BERJALAN : keadaan;
  }

  /** Everything that runs. */
  public static SaringanProses semua() {
    return new SaringanProses(null, null, null, false);
  }
}
