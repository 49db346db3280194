package id.runut.penyerahan.boundary;

import id.runut.organisasi.control.PelakuAktif;
import id.runut.penyerahan.control.AturanPenyerahan;
import id.runut.penyerahan.control.PembacaPenyerahan;
import id.runut.penyerahan.excel.BukuPenyerahan;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Which agency has delivered what to the caller's (issue 3, point 10). For officials of receiving
 * agencies, such as Biro Organisasi and BAPPEDA; each sees what was sent to its own posts.
 */
@Stateless
@RolesAllowed("**")
public class PenyerahanService {

  @Inject PelakuAktif pelakuAktif;
  @Inject PembacaPenyerahan pembaca;
  @Inject BukuPenyerahan buku;

  /** Whether the caller may see it. */
  public Putusan melihat() {
    return AturanPenyerahan.melihat(pelakuAktif.identitas());
  }

  /**
   * Deliveries by sending agency, SOP and period, the newest period first.
   *
   * @throws id.runut.umum.boundary.TidakBerwenang unless the caller may see it
   */
  public Daftar<BarisPenyerahan> daftar(SaringanPenyerahan saringan, Halaman halaman) {
    return pembaca.daftar(saringan, halaman);
  }

  /**
   * How many there are of each state, of the year and SOP that are asked for.
   *
   * @throws id.runut.umum.boundary.TidakBerwenang unless the caller may see it
   */
  public RingkasanPenyerahan ringkasan(SaringanPenyerahan saringan) {
    return pembaca.ringkasan(saringan);
  }

  /**
   * The whole list as a workbook.
   *
   * @throws id.runut.umum.boundary.TidakBerwenang unless the caller may see it
   */
  public Unduhan xlsx(SaringanPenyerahan saringan) {
    String tahun = saringan.tahun() == null ? "semua-tahun" : saringan.tahun().toString();
    return Unduhan.xlsx(
        "penyerahan-" + tahun + ".xlsx",
        buku.tulis(pelakuAktif.identitas().instansi().zonaWaktu(), pembaca.semua(saringan)));
  }
}
