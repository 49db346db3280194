package id.runut.agenda.boundary;

import id.runut.sop.boundary.DokumenProses;
import id.runut.sop.boundary.PilihanPenerima;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a step of kind {@code kirim} is about to send, and to whom.
 *
 * @param nomor null for a letter that is numbered when it is sent, like {@code tanggal}
 * @param tujuan the addressees: the roles that the step names, or that of the step that follows
 * @param lampiran what goes along with the letter
 */
public record PersiapanKirim(
    UUID naskahId,
    String hal,
    String nomor,
    LocalDate tanggal,
    List<PilihanPenerima> tujuan,
    List<DokumenProses> lampiran) {

  public PersiapanKirim {
    tujuan = List.copyOf(tujuan);
    lampiran = List.copyOf(lampiran);
  }
}
