package id.runut.disposisi.boundary;

import id.runut.umum.boundary.Putusan;
import java.util.List;
import java.util.UUID;

/**
 * An order about a letter as whoever gave or received it opens it.
 *
 * @param perintah the order with what followed from it
 * @param pohon all that the caller may see of the letter
 * @param bagian what the caller's posts have to do by it
 */
public record RincianDisposisi(SimpulPerintah perintah, PohonDisposisi pohon, List<Bagian> bagian) {

  public RincianDisposisi {
    bagian = List.copyOf(bagian);
  }

  /**
   * What one of the caller's posts has to do.
   *
   * @param id of the addressee, for passing on and reporting
   * @param sebutan the post, Plh./Plt. included
   * @param tindak whether it may report and pass on now
   * @param urut how many orders it has passed on, for {@link IsiPerintah#urut()}
   */
  public record Bagian(UUID id, UUID jabatanId, String sebutan, Putusan tindak, int urut) {}
}
