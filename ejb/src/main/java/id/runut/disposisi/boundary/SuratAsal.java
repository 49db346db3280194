package id.runut.disposisi.boundary;

import id.runut.disposisi.entity.SifatDisposisi;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.entity.SifatKeamanan;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A letter as orders about it need it.
 *
 * @param hal subject
 * @param pengirim who wrote it
 * @param nomor its own number; null where it has none
 * @param tanggal its own date; null where it has none
 * @param diterima when it came in
 * @param nomorAgenda its number in the book; null where it has none yet
 * @param urgensi never {@link SifatDisposisi#RAHASIA}: secrecy is the other axis
 * @param pengarah the post before which the letter lies: its holder, or his deputy, gives the first
 *     orders and may say that none is needed
 * @param arahan whether the first order may be given now; whether the caller holds the post is not
 *     asked here
 * @param melihatSemua whether the caller sees all orders about it, as the registrar and the head do
 * @param tautan path of its page inside the portal
 * @param pratinjau path of its scan inside the portal, which whoever is in the chain of orders may
 *     open ({@link RantaiService#dalamRantai}); null where there is no scan
 */
public record SuratAsal(
    UUID id,
    UUID instansiId,
    String hal,
    String pengirim,
    String nomor,
    LocalDate tanggal,
    LocalDate diterima,
    String nomorAgenda,
    SifatDisposisi urgensi,
    SifatKeamanan keamanan,
    UUID pengarah,
    Putusan arahan,
    boolean melihatSemua,
    String tautan,
    String pratinjau) {

  public SuratAsal {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(instansiId, "instansiId");
    Objects.requireNonNull(hal, "hal");
    Objects.requireNonNull(pengirim, "pengirim");
    Objects.requireNonNull(urgensi, "urgensi");
    Objects.requireNonNull(keamanan, "keamanan");
    Objects.requireNonNull(pengarah, "pengarah");
    Objects.requireNonNull(arahan, "arahan");
    Objects.requireNonNull(tautan, "tautan");
  }
}
