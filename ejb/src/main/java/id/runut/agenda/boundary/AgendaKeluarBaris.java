package id.runut.agenda.boundary;

import id.runut.agenda.entity.KeadaanNomor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A line of the book of outgoing letters (DOMAIN 2.4).
 *
 * @param urut running number within agency, year and scope
 * @param dikirim when it was sent; null before
 * @param objekId the letter, or the order that a surat tugas belongs to; null outside of the portal
 * @param sisipan letter of an inserted number, such as a in 123.a; null for one in the row
 * @param susulan whether it was entered from an old book
 * @param alasan why it was reserved, inserted or voided; null for a number in the row
 * @param oleh who did so
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
    UUID objekId,
    String sisipan,
    KeadaanNomor keadaan,
    boolean susulan,
    String alasan,
    String oleh) {

  public AgendaKeluarBaris {
    kepada = List.copyOf(kepada);
  }

  /** The letter that the line leads to; null for a surat perintah tugas, which has no page. */
  public UUID naskahId() {
    return "SURAT_PERINTAH_TUGAS".equals(jenisNaskah) ? null : objekId;
  }

  /** The running number with its letter, as the book shows it. */
  public String urutTertulis() {
    return sisipan == null ? String.valueOf(urut) : urut + "." + sisipan;
  }

  public boolean batal() {
    return keadaan == KeadaanNomor.BATAL;
  }

  public boolean dipesan() {
    return keadaan == KeadaanNomor.DIPESAN;
  }
}
