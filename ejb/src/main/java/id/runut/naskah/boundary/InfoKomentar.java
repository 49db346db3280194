package id.runut.naskah.boundary;

import id.runut.umum.boundary.Putusan;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A comment with its answers.
 *
 * @param versi number of the version that it was written on
 * @param blok block of the version that is shown; null when its words are no longer there
 * @param kutipan the words that it is about
 * @param oleh post in which it was written, Plh./Plt. included
 * @param selesai when it was closed; null while it is open
 * @param bolehSelesai whether the caller may close it
 */
public record InfoKomentar(
    UUID id,
    int versi,
    Integer blok,
    String kutipan,
    String isi,
    String oleh,
    String nama,
    Instant dibuat,
    Instant selesai,
    String selesaiOleh,
    List<Balasan> balasan,
    Putusan bolehSelesai) {

  public InfoKomentar {
    balasan = List.copyOf(balasan);
  }

  public boolean terbuka() {
    return selesai == null;
  }

  /** An answer. */
  public record Balasan(String isi, String oleh, String nama, Instant dibuat) {}
}
