package id.runut.agenda.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A line of the book of outgoing letters (DOMAIN 2.4).
 *
 * @param urut running number within agency and year
 * @param dikirim when it was sent; null before
 * @param objekId the letter, or the order that a surat tugas belongs to
 */
public record AgendaKeluarBaris(
    UUID id,
    int urut,
    String nomor,
    LocalDate tanggal,
    Instant dikirim,
    List<String> kepada,
    String hal,
    String jenisNaskah,
    UUID objekId) {

  public AgendaKeluarBaris {
    kepada = List.copyOf(kepada);
  }

  /** The letter that the line leads to; null for a surat perintah tugas, which has no page. */
  public UUID naskahId() {
    return "SURAT_PERINTAH_TUGAS".equals(jenisNaskah) ? null : objekId;
  }
}
