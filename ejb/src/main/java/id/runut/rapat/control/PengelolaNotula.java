package id.runut.rapat.control;

import id.runut.rapat.boundary.InfoBagian;
import id.runut.rapat.boundary.InfoNotula;
import id.runut.rapat.entity.JenisBagian;
import id.runut.rapat.entity.Pengesah;
import id.runut.rapat.entity.Rapat;
import id.runut.umum.boundary.SudahBerubah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Minutes from the first word to both approvals. */
@ApplicationScoped
public class PengelolaNotula {

  @Inject PenjagaRapat penjaga;
  @Inject PenilaiRapat penilai;
  @Inject PenulisNotula penulis;
  @Inject PengesahNotula pengesah;
  @Inject PengabarRapat pengabar;

  /** The minutes as they are. */
  public InfoNotula info(Rapat r) {
    String sidik = pengesah.sidik(r);
    return new InfoNotula(
        penulis.bagian(r),
        sidik,
        pengesah.baris(r, sidik),
        penjaga.bolehCatat(r),
        penilai.bolehSahkan(r));
  }

  /** Saves a part. */
  public InfoBagian catat(Rapat r, JenisBagian bagian, String isi, long versi) {
    return penulis.tulis(r, bagian, isi, versi, penjaga.pelaku(r));
  }

  /**
   * Approves what the caller has seen.
   *
   * @throws SudahBerubah when the minutes say something else by now
   */
  public void sahkan(Rapat r, String sidik) {
    penilai.bolehSahkan(r).tegakkan();
    if (!pengesah.sidik(r).equals(sidik)) {
      throw new SudahBerubah("rapat.notulaBerubahSebelumSah");
    }
    pengesah.sahkan(r, pengesah.peran(r), sidik);
    if (pengesah.berlaku(r, Pengesah.PIMPINAN, sidik).isEmpty()) {
      pengabar.menungguPengesahan(r, r.getPimpinanId(), sidik);
    } else if (pengesah.berlaku(r, Pengesah.NOTULIS, sidik).isEmpty()) {
      pengabar.menungguPengesahan(r, r.getNotulisId(), sidik);
    }
  }
}
