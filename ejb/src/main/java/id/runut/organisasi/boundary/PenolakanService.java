package id.runut.organisasi.boundary;

import id.runut.organisasi.control.CatatanPenolakan;
import id.runut.umum.boundary.KesalahanPortal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Keeps in the log what the portal's edge has refused before any service was reached; services need
 * not call it, their refusals are kept by themselves.
 */
@Stateless
@RolesAllowed("**")
public class PenolakanService {

  @Inject CatatanPenolakan catatan;

  /**
   * @param jalur the address that was asked for
   */
  public void catat(KesalahanPortal ditolak, String jalur) {
    catatan.catat(ditolak, "permintaan", null, jalur);
  }
}
