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
 * @param edisi 1 until it was reopened after its signature
 * @param unit name of the unit whose letter it is, where every branch has its own; otherwise null
 * @param nomor null before the signature, like {@code tanggal} and {@code berkasId}
 * @param diubah when its working copy, version or state changed last
 */
public record RingkasanNaskah(
    UUID id,
    UUID prosesId,
    String dokumen,
    int edisi,
    String unit,
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
