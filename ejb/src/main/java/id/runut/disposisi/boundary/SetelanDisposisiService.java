package id.runut.disposisi.boundary;

import id.runut.disposisi.control.PengaturDisposisi;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** How the administrator's agency gives its orders. */
@Stateless
@RolesAllowed(PeranPortal.ADMIN)
public class SetelanDisposisiService {

  @Inject PengaturDisposisi pengatur;

  /** What holds now. */
  public AturanInstansi aturan() {
    return pengatur.aturan();
  }

  /**
   * Settles how orders are given from now on.
   *
   * @throws DataTidakSah when the hours are out of range
   */
  public void atur(AturanInstansi aturan) {
    pengatur.atur(aturan);
  }

  /** The usual instructions that are offered, in their order. */
  public List<InfoInstruksi> instruksi() {
    return pengatur.instruksi();
  }

  /**
   * Adds an instruction at the end of the list.
   *
   * @throws DataTidakSah when it is empty, too long, or there already
   */
  public void tambah(String teks) {
    pengatur.tambah(teks);
  }

  /**
   * Moves an instruction by one place; at the end of the list it stays where it is.
   *
   * @param naik whether towards the top
   * @throws TidakDitemukan when the agency is not offered it
   */
  public void geser(UUID id, boolean naik) {
    pengatur.geser(id, naik);
  }

  /**
   * Offers an instruction no longer; orders that have it keep it.
   *
   * @throws TidakDitemukan when the agency is not offered it
   * @throws DataTidakSah when it is the last one
   */
  public void akhiri(UUID id) {
    pengatur.akhiri(id);
  }
}
