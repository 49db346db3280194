package id.runut.rapat.boundary;

import id.runut.rapat.entity.JenisDokumenRapat;
import id.runut.rapat.entity.StatusRapat;
import id.runut.umum.boundary.Putusan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A meeting as its participants see it.
 *
 * @param prosesId null for meetings outside of SOPs, like {@code tugasId}
 * @param mulai null while it is not called, like {@code selesai}
 * @param undangan how often it was called
 * @param surat the signed letter of invitation; null for none
 * @param bolehAtur whether the caller may call it, change it or call it off
 * @param bolehCatat whether the caller may note attendance, write minutes, add photographs and
 *     decisions
 * @param dokumen the papers of a closed meeting
 */
public record RincianRapat(
    UUID id,
    long versi,
    UUID prosesId,
    UUID tugasId,
    String judul,
    String acara,
    Instant mulai,
    Instant selesai,
    String tempat,
    String tautan,
    StatusRapat status,
    int undangan,
    String alasanBatal,
    UUID penyelenggara,
    UUID pimpinan,
    UUID notulis,
    Surat surat,
    List<InfoPeserta> peserta,
    Putusan bolehAtur,
    Putusan bolehCatat,
    List<Dokumen> dokumen) {

  public RincianRapat {
    peserta = List.copyOf(peserta);
    dokumen = List.copyOf(dokumen);
  }

  /** How many came. */
  public long jumlahHadir() {
    return peserta.stream().filter(p -> p.hadir() != null).count();
  }

  /** A letter of invitation. */
  public record Surat(UUID naskahId, String nomor, LocalDate tanggal, String hal) {}

  /**
   * A paper of a closed meeting.
   *
   * @param kode for the public verification
   */
  public record Dokumen(JenisDokumenRapat jenis, UUID berkasId, String kode) {}
}
