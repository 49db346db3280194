package id.runut.sop.boundary;

import id.runut.sop.control.PembatalProses;
import id.runut.sop.control.PengawasProses;
import id.runut.sop.control.PengingatProses;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * What the head, the secretary and the administrator of an agency see and do about its processes:
 * what is late and with whom; remind, cancel. Who gives a task on is {@link UnitSayaService}, which
 * knows the same supervisors.
 */
@Stateless
@RolesAllowed("**")
public class PengawasanService {

  @Inject PengawasProses pengawas;
  @Inject PembatalProses pembatal;
  @Inject PengingatProses pengingat;

  /** Whether the caller supervises his agency. */
  public boolean mengawasi() {
    return pengawas.mengawasi();
  }

  /**
   * How much runs and is late, and what the list can be narrowed to.
   *
   * @throws id.runut.umum.boundary.TidakBerwenang for everybody else
   */
  public RingkasanPengawasan ringkasan() {
    return pengawas.ringkasan();
  }

  /**
   * Processes of the caller's agency, those first whose deadline is the oldest.
   *
   * @throws id.runut.umum.boundary.TidakBerwenang for everybody else
   */
  public Daftar<ProsesDiawasi> berjalan(SaringanProses saringan, Halaman halaman) {
    return pengawas.berjalan(saringan, halaman);
  }

  /**
   * One process of the caller's agency.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan for everybody else, and for other agencies'
   */
  public ProsesDiawasi proses(UUID prosesId) {
    return pengawas.proses(prosesId);
  }

  /**
   * Cancels a running process: its open tasks are closed undecided, whoever had one is told why.
   * What was signed, sent and archived stays.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan as {@link #proses}
   * @throws id.runut.umum.boundary.DataTidakSah when the reason is missing or too long
   * @throws id.runut.umum.boundary.KeadaanTidakSah when it has ended already
   */
  public void batalkan(UUID prosesId, String alasan) {
    pembatal.batalkan(prosesId, alasan);
  }

  /**
   * Reminds whoever has an open task of the caller's agency.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan as {@link #proses}
   * @throws id.runut.umum.boundary.KeadaanTidakSah when it is decided already, or he was reminded
   *     today
   */
  public void ingatkan(UUID tugasId) {
    pengingat.ingatkan(tugasId);
  }
}
