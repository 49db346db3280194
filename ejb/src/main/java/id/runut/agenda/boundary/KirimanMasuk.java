package id.runut.agenda.boundary;

import id.runut.berkas.boundary.InfoBerkas;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A letter in the inbox of one of the caller's posts.
 *
 * @param dari post that sent it
 * @param instansi agency that sent it
 * @param surat the signed letter
 * @param lampiran what came along
 */
public record KirimanMasuk(
    UUID id,
    UUID prosesId,
    UUID naskahId,
    String hal,
    String nomor,
    LocalDate tanggal,
    String dari,
    String instansi,
    InfoBerkas surat,
    List<InfoBerkas> lampiran,
    TandaTerima tandaTerima) {

  public KirimanMasuk {
    lampiran = List.copyOf(lampiran);
  }
}
