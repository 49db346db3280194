package id.runut.perancang.boundary;

import id.runut.perancang.entity.StatusRancangan;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.umum.boundary.Pesan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A draft as it stands.
 *
 * @param versi counter that the next change has to name
 * @param dasar the version that it was copied from; null when begun anew
 * @param terbaru the version that new processes run on; null before the first
 * @param temuan all that is wrong with it, and what else its author has to know
 * @param pemegang id of a column → the posts that fill it today, each with its holder
 * @param jenis kinds of step that the portal carries out
 * @param urungan the last change, which can be taken back; null when there is none
 */
public record RincianRancangan(
    UUID id,
    long versi,
    StatusRancangan status,
    VersiDasar dasar,
    VersiDasar terbaru,
    DefinisiSop definisi,
    List<TemuanSop> temuan,
    Map<String, List<String>> pemegang,
    Set<String> jenis,
    Instant diubah,
    String oleh,
    Pesan urungan) {

  public RincianRancangan {
    temuan = List.copyOf(temuan);
  }

  /**
   * A published version.
   *
   * @param versi as the definition names it
   */
  public record VersiDasar(UUID id, int nomor, String versi, Instant diterbitkan) {}

  /** Whether a newer version has been published since it was copied. */
  public boolean usang() {
    return terbaru != null && !terbaru.equals(dasar);
  }

  /** How many faults keep it from being published. */
  public long jumlahHalangan() {
    return temuan.stream().filter(TemuanSop::menghalangi).count();
  }
}
