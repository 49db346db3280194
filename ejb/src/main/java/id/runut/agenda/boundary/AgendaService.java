package id.runut.agenda.boundary;

import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** The books of outgoing and incoming letters of the caller's agency. */
@Stateless
@RolesAllowed("**")
public class AgendaService {

  /** Outgoing letters of a year, the newest number first. */
  public Daftar<AgendaKeluarBaris> keluar(SaringAgenda saring, Halaman halaman) {
    throw new UnsupportedOperationException();
  }

  /** Incoming letters of a year, the newest number first. */
  public Daftar<AgendaMasukBaris> masuk(SaringAgenda saring, Halaman halaman) {
    throw new UnsupportedOperationException();
  }
}
