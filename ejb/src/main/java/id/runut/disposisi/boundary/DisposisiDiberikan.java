package id.runut.disposisi.boundary;

import id.runut.sop.boundary.KonteksTugas;
import java.util.List;
import java.util.UUID;

/**
 * An order has been given. Fired inside its transaction: an observer that fails stops the order.
 *
 * @param konteks the step in which it was given
 * @param penerima the posts that are to carry it out
 */
public record DisposisiDiberikan(
    KonteksTugas konteks, UUID disposisiId, IsiDisposisi isi, List<UUID> penerima) {

  public DisposisiDiberikan {
    penerima = List.copyOf(penerima);
  }
}
