package id.runut.naskah.boundary;

import id.runut.umum.boundary.Pesan;
import java.util.List;
import java.util.UUID;

/**
 * Two versions of a letter side by side.
 *
 * @param semua all versions, the newest first
 * @param diperiksa number of the version that was current when the caller last decided about the
 *     letter's process; null when he has not
 * @param ringkasan what has changed, a sentence for each place; empty when nothing has
 */
public record Perbandingan(
    UUID naskahId,
    String hal,
    InfoVersi lama,
    InfoVersi baru,
    List<InfoVersi> semua,
    Integer diperiksa,
    List<Pesan> ringkasan,
    List<BarisBanding> baris) {

  public Perbandingan {
    semua = List.copyOf(semua);
    ringkasan = List.copyOf(ringkasan);
    baris = List.copyOf(baris);
  }
}
