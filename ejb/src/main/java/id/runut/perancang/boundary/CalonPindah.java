package id.runut.perancang.boundary;

import id.runut.umum.boundary.Pesan;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A running process on an older version.
 *
 * @param nomorVersi the version that it runs on
 * @param langkah the steps that are open, in words such as "langkah 5 Periksa surat"
 * @param alasan why it cannot be moved to the newest version; empty when it can
 */
public record CalonPindah(
    UUID prosesId,
    String judul,
    int nomorVersi,
    Instant dimulai,
    List<String> langkah,
    List<Pesan> alasan) {

  public CalonPindah {
    langkah = List.copyOf(langkah);
    alasan = List.copyOf(alasan);
  }

  public boolean boleh() {
    return alasan.isEmpty();
  }
}
