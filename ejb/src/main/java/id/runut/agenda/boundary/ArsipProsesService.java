package id.runut.agenda.boundary;

import id.runut.sop.boundary.DokumenProses;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;

/** The finished documents of a process: signed letters, surat perintah tugas, recaps. */
@Stateless
@RolesAllowed("**")
public class ArsipProsesService {

  /**
   * In the order in which they were made.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the process
   */
  public List<DokumenProses> dokumen(UUID prosesId) {
    throw new UnsupportedOperationException();
  }

  /**
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the process or the
   *     file is none of its documents
   */
  public Unduhan unduh(UUID prosesId, UUID berkasId) {
    throw new UnsupportedOperationException();
  }
}
