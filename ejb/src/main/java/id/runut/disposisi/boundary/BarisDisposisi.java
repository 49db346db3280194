package id.runut.disposisi.boundary;

import id.runut.disposisi.entity.SifatDisposisi;
import id.runut.umum.entity.SifatKeamanan;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An order about a letter in a list.
 *
 * @param id of the order
 * @param hal subject; null for a secret letter, like {@code pengirim} and {@code nomor}
 * @param kepada the addressees
 * @param baru whether the caller's post has not read it
 * @param selesai when it was done; for a given order, when the last addressee was; null before
 * @param jumlahSelesai how many of the addressees are done
 */
public record BarisDisposisi(
    UUID id,
    String hal,
    String pengirim,
    String nomor,
    String nomorAgenda,
    String dari,
    List<String> kepada,
    Instant diberikan,
    Instant tenggat,
    boolean lewat,
    SifatDisposisi urgensi,
    SifatKeamanan keamanan,
    boolean baru,
    Instant selesai,
    int jumlahSelesai) {

  public BarisDisposisi {
    kepada = List.copyOf(kepada);
  }
}
