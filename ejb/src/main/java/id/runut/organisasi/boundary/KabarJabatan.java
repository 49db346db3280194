package id.runut.organisasi.boundary;

import id.runut.umum.boundary.Pesan;
import java.util.List;
import java.util.UUID;

/**
 * A CDI event: something that posts have to be told. It is fired inside the transaction in which it
 * happens; {@code notifikasi} carries it on, because this capability does not know that one.
 *
 * @param peristiwa name under which it is told once
 * @param jabatan whom to tell
 * @param tautan path inside the portal, or null
 */
public record KabarJabatan(String peristiwa, List<UUID> jabatan, Pesan pesan, String tautan) {

  public KabarJabatan {
    jabatan = List.copyOf(jabatan);
  }
}
