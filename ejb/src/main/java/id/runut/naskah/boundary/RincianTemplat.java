package id.runut.naskah.boundary;

import java.util.List;

/**
 * A template for whoever edits it.
 *
 * @param medan names of all fields
 * @param riwayat all states of the agency, the newest first
 */
public record RincianTemplat(
    RingkasanTemplat ringkasan, IsiTemplat isi, List<String> medan, List<VersiTata> riwayat) {

  public RincianTemplat {
    medan = List.copyOf(medan);
    riwayat = List.copyOf(riwayat);
  }
}
