package id.runut.sop.control;

import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import java.util.List;
import java.util.Optional;

/**
 * What came out of reading a definition file.
 *
 * @param rancangan as far as it could be read; empty when not even its frame could
 * @param kekeliruan every fault that was found; the definition may be used only when there is none
 */
public record HasilBaca(Optional<Rancangan> rancangan, List<Kekeliruan> kekeliruan) {

  public HasilBaca {
    kekeliruan = List.copyOf(kekeliruan);
  }

  public boolean bersih() {
    return kekeliruan.isEmpty();
  }
}
