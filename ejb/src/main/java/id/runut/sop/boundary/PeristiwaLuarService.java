package id.runut.sop.boundary;

import id.runut.sop.control.PembacaPenantian;
import id.runut.sop.control.PenyambutPeristiwa;
import id.runut.sop.entity.Penantian;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Outside events that processes wait for, such as a letter of the Sekda. They are told by whoever
 * sees the process, and by those who keep the agency's book of incoming letters.
 */
@Stateless
@RolesAllowed("**")
public class PeristiwaLuarService {

  @Inject PembacaPenantian pembaca;
  @Inject PenyambutPeristiwa penyambut;

  /**
   * What the process waits for now, in words; empty when it does not wait.
   *
   * @throws TidakDitemukan when the process does not exist for the caller
   */
  public Optional<String> menunggu(UUID prosesId) {
    pembaca.proses(prosesId);
    return penyambut.menunggu(prosesId).map(Penantian::getPeristiwa);
  }

  /**
   * The waiting processes that the caller's posts go on with, or whose letters he enters, the
   * longest waiting first.
   */
  public List<RingkasanPenantian> menantikan() {
    return pembaca.menantikan();
  }

  /**
   * One process that waits, as its page shows it; empty when it does not wait.
   *
   * @throws TidakDitemukan when the process does not exist for the caller
   */
  public Optional<RingkasanPenantian> penantian(UUID prosesId) {
    return pembaca.satu(prosesId);
  }

  /**
   * Tells that the event has happened: the waiting step opens and its clock starts.
   *
   * @param rujukan what tells it; may be null
   * @throws TidakDitemukan when the process does not exist for the caller
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the process does not wait
   */
  public HasilLangkah tiba(UUID prosesId, String rujukan) {
    return penyambut.tiba(pembaca.proses(prosesId), rujukan);
  }

  /**
   * The same with the letter that tells it, which goes into the book of incoming letters.
   *
   * @throws id.runut.umum.boundary.DataTidakSah with everything that is missing, or when its scan
   *     is neither PDF nor picture
   */
  public HasilLangkah catatTiba(UUID prosesId, SuratMasuk surat) {
    return penyambut.tiba(pembaca.proses(prosesId), surat);
  }
}
