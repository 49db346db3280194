package id.runut.kepatuhan.boundary;

import id.runut.kepatuhan.control.AturanKepatuhan;
import id.runut.kepatuhan.control.PenghitungKepatuhan;
import id.runut.kepatuhan.excel.BukuKepatuhan;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Compliance of the caller's agency. For its head, secretary, planning subdivision and
 * administrator, deputies included; for nobody else.
 */
@Stateless
@RolesAllowed("**")
public class KepatuhanService {

  @Inject PelakuAktif pelakuAktif;
  @Inject PenghitungKepatuhan penghitung;
  @Inject BukuKepatuhan buku;

  /** Whether the caller may see it. */
  public Putusan melihat() {
    return AturanKepatuhan.melihat(pelakuAktif.identitas());
  }

  /**
   * The SOPs and units to choose from.
   *
   * @throws id.runut.umum.boundary.TidakBerwenang unless the caller may see it
   */
  public PilihanKepatuhan pilihan() {
    pastikanBoleh();
    return penghitung.pilihan(pelakuAktif.identitas().instansi());
  }

  /**
   * The sums. An SOP or unit that the agency does not have sums to nothing.
   *
   * @throws id.runut.umum.boundary.TidakBerwenang unless the caller may see it
   * @throws id.runut.umum.boundary.DataTidakSah when the period ends before it begins
   */
  public RingkasanKepatuhan ringkasan(SaringanKepatuhan saringan) {
    pastikanBoleh();
    return penghitung.hitung(pelakuAktif.identitas().instansi(), saringan);
  }

  /** The same sums as a workbook. */
  public Unduhan xlsx(SaringanKepatuhan saringan) {
    RingkasanKepatuhan ringkasan = ringkasan(saringan);
    return Unduhan.xlsx(
        "kepatuhan-" + ringkasan.dari() + "-" + ringkasan.sampai() + ".xlsx",
        buku.tulis(pelakuAktif.identitas().instansi(), ringkasan));
  }

  private void pastikanBoleh() {
    if (!melihat().boleh()) {
      throw new TidakBerwenang("kesalahan.bukanPengawas");
    }
  }
}
