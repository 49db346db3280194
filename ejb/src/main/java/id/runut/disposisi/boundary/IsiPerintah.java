package id.runut.disposisi.boundary;

import id.runut.disposisi.entity.SifatDisposisi;
import id.runut.umum.entity.SifatKeamanan;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is ordered about a letter, and to whom.
 *
 * @param penerima posts out of {@link BahanPerintah#calon()}
 * @param koordinator the one of them that answers for what all do; null for none
 * @param instruksi out of {@link BahanPerintah#instruksi()}, word for word; may be empty when
 *     {@code catatan} says it all
 * @param catatan own words; may be null
 * @param urgensi null counts as {@link SifatDisposisi#BIASA}; secrecy is the other axis
 * @param keamanan null for the letter's own; never lowers what the letter or the order before says
 * @param tenggat null for no deadline
 * @param urut how many orders from the same place the giver has seen: if somebody has given another
 *     meanwhile, he is told of it instead
 */
public record IsiPerintah(
    List<UUID> penerima,
    UUID koordinator,
    List<String> instruksi,
    String catatan,
    SifatDisposisi urgensi,
    SifatKeamanan keamanan,
    Instant tenggat,
    int urut) {

  public IsiPerintah {
    penerima = penerima == null ? List.of() : List.copyOf(penerima);
    instruksi = instruksi == null ? List.of() : List.copyOf(instruksi);
    catatan = catatan == null || catatan.isBlank() ? null : catatan.strip();
    urgensi = urgensi == null ? SifatDisposisi.BIASA : urgensi;
    keamanan = keamanan == null ? SifatKeamanan.BIASA : keamanan;
  }
}
