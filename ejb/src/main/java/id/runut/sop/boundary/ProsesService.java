package id.runut.sop.boundary;

import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;

/** Starts SOPs and shows where they stand. */
@Stateless
@RolesAllowed("**")
public class ProsesService {

  /** The SOPs of the caller's agency, each in its newest published version. */
  public List<SopTersedia> sopTersedia() {
    throw new UnsupportedOperationException();
  }

  /**
   * Starts an SOP: pins its newest version and opens step 1 for the caller's post.
   *
   * @return id of the task of step 1
   * @throws id.runut.umum.boundary.TidakDitemukan when the agency has no such SOP
   * @throws id.runut.umum.boundary.TidakBerwenang when the caller holds no post of the first step
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the SOP already runs for that period
   */
  public UUID mulai(MulaiProses perintah) {
    throw new UnsupportedOperationException();
  }

  /** The processes that the caller may see, running ones first, newest first. */
  public Daftar<RingkasanProses> daftar(Halaman halaman) {
    throw new UnsupportedOperationException();
  }

  /**
   * @throws id.runut.umum.boundary.TidakDitemukan unless the caller has {@link AksesProses#PENUH}
   */
  public RincianProses rincian(UUID prosesId) {
    throw new UnsupportedOperationException();
  }
}
