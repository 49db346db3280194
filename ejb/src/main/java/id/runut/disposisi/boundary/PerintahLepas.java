package id.runut.disposisi.boundary;

import id.runut.umum.entity.Pelaku;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * An order outside of the steps, such as one that a meeting gives; whoever receives it reports that
 * it is done.
 *
 * @param prosesId the process that it belongs to all the same; null for none, like {@code langkah}
 * @param judul what it comes from, such as the title of the meeting
 * @param asalJenis kind of that, which is also the first part of its address in the portal
 * @param tenggat until when; null for no deadline
 * @param penerima the post that is to carry it out
 * @param pemberi whoever answers for it
 * @param rantai audit chain that it is written to
 */
public record PerintahLepas(
    UUID instansiId,
    UUID prosesId,
    Integer langkah,
    String judul,
    String asalJenis,
    UUID asalId,
    String isi,
    Instant tenggat,
    UUID penerima,
    Pelaku pemberi,
    String rantai) {

  public PerintahLepas {
    Objects.requireNonNull(isi, "isi");
    Objects.requireNonNull(penerima, "penerima");
  }
}
