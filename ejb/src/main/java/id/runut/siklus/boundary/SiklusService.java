package id.runut.siklus.boundary;

import id.runut.siklus.control.PenyusunSiklus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Shows where the caller's agency stands in the cycle of a year. */
@Stateless
@RolesAllowed("**")
public class SiklusService {

  @Inject PenyusunSiklus penyusun;

  /**
   * The year of the caller's agency. Whoever does not take part in a process learns how far it is,
   * and no more.
   *
   * @throws id.runut.umum.boundary.DataTidakSah when the year is none of the portal's
   * @throws id.runut.umum.boundary.TidakBerwenang when the caller holds no post
   */
  public SiklusTahun tahun(int tahun) {
    return penyusun.susun(tahun);
  }
}
