package id.runut.naskah.boundary;

import id.runut.naskah.entity.JenisNaskah;
import id.runut.naskah.entity.StatusNaskah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A letter in a list.
 *
 * @param nomor null before the signature, like {@code tanggal} and {@code berkasId}
 * @param diubah when its working copy, version or state changed last
 */
public record RingkasanNaskah(
    UUID id,
    UUID prosesId,
    String dokumen,
    JenisNaskah jenis,
    StatusNaskah status,
    String hal,
    List<String> kepada,
    String nomor,
    LocalDate tanggal,
    UUID berkasId,
    Instant diubah) {

  public RingkasanNaskah {
    kepada = List.copyOf(kepada);
  }
}
