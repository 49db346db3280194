package id.runut.paraf.boundary;

import id.runut.sop.boundary.HasilLangkah;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;

/** The two answers of a step of kind {@code periksa}: initial or return. */
@Stateless
@RolesAllowed("**")
public class ParafService {

  /**
   * "Ya": initials the version that the caller has seen and completes the step.
   *
   * @param sidikVersi SHA-256 of that version
   * @throws id.runut.umum.boundary.SudahBerubah when another version is current now
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the step is decided, or initials that come
   *     before are missing
   */
  public HasilLangkah paraf(UUID tugasId, String sidikVersi) {
    throw new UnsupportedOperationException();
  }

  /**
   * "Tidak": goes back to the step that the SOP names.
   *
   * @param kategori chosen reasons ("Tanggal", "Isi"), may be empty
   * @param alasan what must be mended; mandatory
   * @throws id.runut.umum.boundary.DataTidakSah when the reason is blank or too long
   */
  public HasilLangkah kembalikan(UUID tugasId, List<String> kategori, String alasan) {
    throw new UnsupportedOperationException();
  }

  /**
   * All initials of a letter, those that have ended included, the newest first.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the letter
   */
  public List<InfoParaf> riwayat(UUID naskahId) {
    throw new UnsupportedOperationException();
  }
}
