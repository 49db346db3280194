package id.runut.agenda.boundary;

import id.runut.agenda.control.PengaturNomor;
import id.runut.agenda.entity.Buku;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.umum.boundary.PeranPortal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** How the caller's agency numbers its letters, for its administrator. */
@Stateless
@RolesAllowed(PeranPortal.ADMIN)
public class PenomoranService {

  @Inject PelakuAktif pelakuAktif;
  @Inject PengaturNomor pengatur;

  /** Pattern, scope and counters of this year. */
  public InfoPenomoran penomoran() {
    return pengatur.info(instansiId());
  }

  /**
   * A number as a pattern would write it.
   *
   * @throws id.runut.umum.boundary.DataTidakSah with everything that is wrong with the pattern
   */
  public String contoh(IsiPenomoran isi) {
    return pengatur.contoh(instansiId(), isi);
  }

  /**
   * Numbers by another pattern at once. Another scope holds at once while no number of this year
   * has been given, otherwise from the next year on: its counters would begin anew.
   *
   * @throws id.runut.umum.boundary.DataTidakSah with everything that is wrong with the pattern
   */
  public InfoPenomoran tetapkan(IsiPenomoran isi) {
    pengatur.tetapkan(instansiId(), isi, pelakuAktif.utama());
    return penomoran();
  }

  /**
   * Lets a counter of this year begin with a number, where the portal takes over from a book.
   *
   * @param kunci what it is for within its scope; empty where there is one for all
   * @throws id.runut.umum.boundary.KeadaanTidakSah when it has already given a number
   */
  public InfoPenomoran mulai(Buku buku, String kunci, int pertama) {
    pengatur.mulai(instansiId(), buku, kunci, pertama, pelakuAktif.utama());
    return penomoran();
  }

  private UUID instansiId() {
    return pelakuAktif.identitas().instansi().id();
  }
}
