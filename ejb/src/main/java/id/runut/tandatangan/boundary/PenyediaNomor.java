package id.runut.tandatangan.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Gives letters their numbers and enters them in the register. Implemented by {@code agenda}. */
public interface PenyediaNomor {

  /**
   * The number that the letter has been given at its registration; otherwise the next one, taken in
   * the caller's transaction: when that rolls back, the number is not used.
   *
   * @param jenisNaskah name of the kind, such as {@code SURAT_DINAS}
   * @param klasifikasi code of the subject, such as {@code 000.8.6.3}
   * @param tanggal date of the letter if it is numbered now
   */
  NomorNaskah ambil(
      UUID instansiId,
      String jenisNaskah,
      String klasifikasi,
      LocalDate tanggal,
      UUID naskahId,
      String hal,
      List<String> kepada);
}
