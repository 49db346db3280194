package id.runut.rapat.boundary;

import id.runut.rapat.control.PencatatKeputusan;
import id.runut.rapat.control.PengelolaNotula;
import id.runut.rapat.control.PenjagaRapat;
import id.runut.rapat.entity.JenisBagian;
import id.runut.rapat.entity.Rapat;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.SudahBerubah;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What was said and decided in a meeting. */
@Stateless
@RolesAllowed("**")
public class NotulaService {

  @Inject PenjagaRapat penjaga;
  @Inject PengelolaNotula pengelola;
  @Inject PencatatKeputusan keputusan;

  /**
   * The minutes as they are.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller takes no part in the meeting
   */
  public InfoNotula notula(UUID rapatId) {
    return pengelola.info(penjaga.terlihat(rapatId));
  }

  /**
   * Saves a part of the minutes; unfinished content is welcome.
   *
   * @param isi HTML from the editor
   * @param versi counter of the part that the writer has seen; 0 while nobody has written it
   * @throws SudahBerubah when somebody else has saved it since; the message says who and when
   * @throws DataTidakSah when it is longer than it may be
   * @throws id.runut.umum.boundary.TidakBerwenang when the caller does not run the meeting
   */
  public InfoBagian catat(UUID rapatId, JenisBagian bagian, String isi, long versi) {
    return pengelola.catat(penjaga.untukDicatat(rapatId), bagian, isi, versi);
  }

  /**
   * Approves the minutes as chair, as keeper, or as both. When the keeper has approved, the chair
   * is told.
   *
   * @param sidik SHA-256 of what the caller has seen
   * @throws SudahBerubah when they say something else by now
   * @throws id.runut.umum.boundary.KeadaanTidakSah when it is not the time, or already done
   */
  public void sahkan(UUID rapatId, String sidik) {
    pengelola.sahkan(penjaga.untukDicatat(rapatId), sidik);
  }

  /**
   * The decisions in their order, with how far they are once they are handed out.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller takes no part in the meeting
   */
  public List<InfoKeputusan> keputusan(UUID rapatId) {
    return keputusan.daftar(penjaga.terlihat(rapatId));
  }

  /**
   * Adds a decision.
   *
   * @throws DataTidakSah with all faults
   */
  public void putuskan(UUID rapatId, IsiKeputusan isi) {
    Rapat r = penjaga.untukDicatat(rapatId);
    keputusan.tambah(r, isi, penjaga.pelaku(r));
  }

  /**
   * Changes a decision.
   *
   * @param versi counter of the decision that the caller has seen
   * @throws SudahBerubah when somebody else has changed it since
   */
  public void ubahKeputusan(UUID rapatId, UUID keputusanId, IsiKeputusan isi, long versi) {
    Rapat r = penjaga.untukDicatat(rapatId);
    keputusan.ubah(r, keputusanId, isi, versi, penjaga.pelaku(r));
  }

  /** Takes a decision back; throws as {@link #ubahKeputusan}. */
  public void hapusKeputusan(UUID rapatId, UUID keputusanId, long versi) {
    Rapat r = penjaga.untukDicatat(rapatId);
    keputusan.hapus(r, keputusanId, versi, penjaga.pelaku(r));
  }
}
