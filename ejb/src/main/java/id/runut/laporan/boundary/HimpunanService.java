package id.runut.laporan.boundary;

import id.runut.sop.boundary.HasilLangkah;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.UUID;

/** The recaps of all agencies at a receiving agency (step of kind terima). */
@Stateless
@RolesAllowed("**")
public class HimpunanService {

  /**
   * The recaps of the task's quarter that were sent to the caller's agency.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the task is not the caller's
   */
  public LembarHimpunan lembar(UUID tugasId) {
    throw new UnsupportedOperationException();
  }

  /**
   * Gathers them into one workbook and completes the step.
   *
   * @throws id.runut.umum.boundary.KeadaanTidakSah when receipt is not confirmed yet
   */
  public HasilLangkah himpun(UUID tugasId) {
    throw new UnsupportedOperationException();
  }

  /** The workbook that was gathered by the task. */
  public Unduhan unduh(UUID tugasId) {
    throw new UnsupportedOperationException();
  }
}
