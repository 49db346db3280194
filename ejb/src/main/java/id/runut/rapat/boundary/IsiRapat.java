package id.runut.rapat.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is said when a meeting is called.
 *
 * @param acara what it is about, one item per line
 * @param tempat may be empty where there is a link
 * @param tautan address of a meeting over the network; may be empty where there is a place
 * @param pimpinan post that chairs it
 * @param notulis post that keeps the minutes; may be the same
 * @param jabatan posts that are invited; chair and keeper need not be among them
 * @param tamu guests by their names
 */
public record IsiRapat(
    String judul,
    String acara,
    Instant mulai,
    Instant selesai,
    String tempat,
    String tautan,
    UUID pimpinan,
    UUID notulis,
    List<UUID> jabatan,
    List<Tamu> tamu) {

  public IsiRapat {
    jabatan = jabatan == null ? List.of() : List.copyOf(jabatan);
    tamu = tamu == null ? List.of() : List.copyOf(tamu);
  }
}
