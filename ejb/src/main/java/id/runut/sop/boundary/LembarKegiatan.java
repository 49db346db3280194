package id.runut.sop.boundary;

import id.runut.berkas.boundary.InfoBerkas;
import id.runut.umum.boundary.Putusan;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where the report of an act outside stands.
 *
 * @param laporan null before it is reported, like {@code dilaporkan}
 * @param bolehLapor whether it may be reported, and if not, what is missing
 */
public record LembarKegiatan(
    UUID tugasId,
    IsiKegiatan laporan,
    Instant dilaporkan,
    List<BuktiLampiran> bukti,
    Putusan bolehLapor) {

  public LembarKegiatan {
    bukti = List.copyOf(bukti);
  }

  /** A file that proves the act. */
  public record BuktiLampiran(UUID id, InfoBerkas berkas) {}
}
