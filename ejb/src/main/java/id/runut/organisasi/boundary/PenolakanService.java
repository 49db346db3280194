package id.runut.organisasi.boundary;

import id.runut.organisasi.control.CatatanPenolakan;
import id.runut.umum.boundary.DitolakDiTepi;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Keeps in the log what the portal's edge has refused before any service was reached. What services
 * refuse is there by then and is passed over, and so are strangers, who have no post.
 */
@Stateless
@PermitAll
public class PenolakanService {

  @Inject CatatanPenolakan catatan;

  /** Hears of every refusal that a user is told. */
  public void saatDitolak(@Observes DitolakDiTepi ditolak) {
    catatan.catat(ditolak.kesalahan(), "permintaan", null, ditolak.jalur());
  }
}
