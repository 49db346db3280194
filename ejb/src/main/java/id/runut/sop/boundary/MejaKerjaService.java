package id.runut.sop.boundary;

import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Map;
import java.util.UUID;

/** The desk: everything that waits for the caller's posts, and what he has passed on. */
@Stateless
@RolesAllowed("**")
public class MejaKerjaService {

  /**
   * Open tasks of all posts that the caller holds today, the most urgent first.
   *
   * @param jenis kind of step, or null for all
   */
  public Daftar<RingkasanTugas> menunggu(String jenis, Halaman halaman) {
    throw new UnsupportedOperationException();
  }

  /** How many open tasks wait, by kind of step. */
  public Map<String, Integer> jumlahMenurutJenis() {
    throw new UnsupportedOperationException();
  }

  /** Running processes in which the caller has acted and which are now on somebody else's desk. */
  public Daftar<RingkasanProses> sudahDiteruskan(Halaman halaman) {
    throw new UnsupportedOperationException();
  }

  /**
   * A task with all that its page needs; the first look of its holder is recorded.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see it
   */
  public RincianTugas rincian(UUID tugasId) {
    throw new UnsupportedOperationException();
  }
}
