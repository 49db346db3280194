package id.runut.naskah.boundary;

import id.runut.umum.boundary.Pesan;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What became of one task of a stack.
 *
 * @param nomor number that the letter was given; null without one
 * @param kode code for the public verification, grouped 4-4-2; null without one
 * @param alasan why it was not done; null exactly when it was
 */
public record HasilTumpukan(
    UUID tugas, boolean berhasil, String nomor, LocalDate tanggal, String kode, Pesan alasan) {

  /** It was done. */
  public static HasilTumpukan selesai(UUID tugas, String nomor, LocalDate tanggal, String kode) {
    return new HasilTumpukan(tugas, true, nomor, tanggal, kode, null);
  }

  /** It was not done; nothing of it has changed. */
  public static HasilTumpukan tidak(UUID tugas, Pesan alasan) {
    return new HasilTumpukan(tugas, false, null, null, null, alasan);
  }
}
