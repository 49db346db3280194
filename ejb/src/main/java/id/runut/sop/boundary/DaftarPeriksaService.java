package id.runut.sop.boundary;

import id.runut.sop.control.PemeriksaDaftar;
import id.runut.sop.control.PenjagaTugas;
import id.runut.umum.boundary.DataTidakSah;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The checklist of a step: "Ya" is possible only when every line is ticked. */
@Stateless
@RolesAllowed("**")
public class DaftarPeriksaService {

  @Inject PenjagaTugas penjaga;
  @Inject PemeriksaDaftar pemeriksa;

  /**
   * A line of a checklist.
   *
   * @param nomor from 1, as the SOP lists it
   */
  public record Butir(int nomor, String uraian, boolean lengkap) {}

  /**
   * The lines of a task's checklist; empty when its step has none.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the task
   */
  public List<Butir> butir(UUID tugasId) {
    return pemeriksa.butir(penjaga.konteks(penjaga.terlihat(tugasId)));
  }

  /**
   * Ticks exactly these lines of an open task of the caller.
   *
   * @throws DataTidakSah when the step has no such line
   */
  public List<Butir> centang(UUID tugasId, Set<Integer> lengkap) {
    KonteksTugas lihat = penjaga.konteks(penjaga.terlihat(tugasId));
    KonteksTugas konteks = penjaga.ambil(tugasId, lihat.tindakan());
    return pemeriksa.centang(konteks, lengkap);
  }
}
