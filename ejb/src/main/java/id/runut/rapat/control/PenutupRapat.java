package id.runut.rapat.control;

import id.runut.rapat.entity.Pengesah;
import id.runut.rapat.entity.Rapat;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Closes meetings: approvals, papers, orders, news, all in one transaction. */
@ApplicationScoped
public class PenutupRapat {

  @Inject PenilaiRapat penilai;
  @Inject PengesahNotula pengesah;
  @Inject PenyusunCetak penyusun;
  @Inject PenerbitDokumen penerbit;
  @Inject PembagiKeputusan pembagi;

  /**
   * Closes a meeting. Whoever closes it approves the minutes as far as that is his.
   *
   * @param pelaku who closes it
   * @throws id.runut.umum.boundary.KeadaanTidakSah when something is missing; says what
   */
  public void tutup(Rapat r, Pelaku pelaku) {
    penilai.bolehTutup(r).tegakkan();
    String sidik = pengesah.sidik(r);
    pengesah.sahkan(r, pengesah.peran(r), sidik);
    Pelaku pimpinan = pengesah.berlaku(r, Pengesah.PIMPINAN, sidik).orElseThrow().getPelaku();
    penerbit.terbitkan(r, penyusun.susun(r), penyusun.hari(r), pelaku);
    pembagi.bagikan(r, pimpinan, pelaku);
  }
}
