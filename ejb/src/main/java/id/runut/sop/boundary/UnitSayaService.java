package id.runut.sop.boundary;

import id.runut.sop.control.PembacaUnit;
import id.runut.sop.control.PengalihTugas;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * What a superior sees of the posts below him: who is there, what lies on their desks, what lies
 * where nobody is. Within a unit he may give an open task from one post to another.
 */
@Stateless
@RolesAllowed("**")
public class UnitSayaService {

  @Inject PembacaUnit pembaca;
  @Inject PengalihTugas pengalih;

  /** The posts below the caller's; those first whose tasks nobody works at. */
  public List<MejaBawahan> bawahan() {
    return pembaca.bawahan();
  }

  /** How many open tasks lie below the caller where nobody works at them. */
  public int terbengkalai() {
    return pembaca.terbengkalai();
  }

  /**
   * A task below the caller, and whom it can be given to.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when it is not below one of his posts
   */
  public RincianAlih rincian(UUID tugasId) {
    return pengalih.rincian(tugasId);
  }

  /**
   * Gives an open task to another post of its unit. Its deadline, its draft and its documents stay
   * with it; later steps of the same role follow it.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when it is not below one of the caller's posts
   * @throws id.runut.umum.boundary.DataTidakSah when the reason is missing or too long
   * @throws id.runut.umum.boundary.KeadaanTidakSah when {@link
   *     id.runut.sop.control.AturanPengalihan} refuses
   */
  public void alihkan(UUID tugasId, AlihkanTugas perintah) {
    pengalih.alihkan(tugasId, perintah);
  }
}
