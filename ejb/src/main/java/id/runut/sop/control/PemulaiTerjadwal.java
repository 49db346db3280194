package id.runut.sop.control;

import id.runut.sop.entity.ProsesRepository;
import id.runut.sop.entity.SopRepository;
import id.runut.sop.entity.VersiSop;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.Periode;
import id.runut.umum.entity.Pelaku;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Starts one process by the calendar, in a transaction of its own. */
@Stateless
@PermitAll
public class PemulaiTerjadwal {

  @Inject SopRepository sop;
  @Inject ProsesRepository proses;
  @Inject PembukaProses pembuka;

  /**
   * Starts the SOP for the period, unless anybody has done so.
   *
   * @throws KeadaanTidakSah when nobody fills the role of step 1
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void mulai(UUID versiId, Periode periode) {
    VersiSop versi = sop.versi(versiId).orElseThrow();
    if (proses.pernahDimulai(versi.getSop().getId(), periode.tahun(), periode.triwulan())) {
      return;
    }
    pembuka.mulai(versi, periode, 1, null, Pelaku.sistem());
  }
}
