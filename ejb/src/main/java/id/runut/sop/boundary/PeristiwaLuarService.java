package id.runut.sop.boundary;

import id.runut.sop.control.PenjagaTugas;
import id.runut.sop.control.PenyambutPeristiwa;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Outside events that processes wait for, such as a letter of the Sekda. */
@Stateless
@RolesAllowed("**")
public class PeristiwaLuarService {

  @Inject PenjagaTugas penjaga;
  @Inject PenyambutPeristiwa penyambut;

  /**
   * What the process waits for now, in words; empty when it does not wait.
   *
   * @throws TidakDitemukan unless the caller has {@link AksesProses#PENUH}
   */
  public Optional<String> menunggu(UUID prosesId) {
    pastikanTerlihat(prosesId);
    return penyambut.menunggu(prosesId);
  }

  /**
   * Tells that the event has happened: the waiting step opens and its clock starts.
   *
   * @param rujukan what tells it, such as number and date of the letter; may be null
   * @throws TidakDitemukan unless the caller has {@link AksesProses#PENUH}
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the process does not wait
   */
  public HasilLangkah tiba(UUID prosesId, String rujukan) {
    pastikanTerlihat(prosesId);
    return penyambut.tiba(prosesId, rujukan);
  }

  private void pastikanTerlihat(UUID prosesId) {
    if (penjaga.akses(prosesId) != AksesProses.PENUH) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }
}
