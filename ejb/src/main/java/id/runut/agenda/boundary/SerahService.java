package id.runut.agenda.boundary;

import id.runut.agenda.control.LangkahSerah;
import id.runut.agenda.control.PencatatPenyerahan;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Handing over with a receipt (step of kind serah). */
@Stateless
@RolesAllowed("**")
public class SerahService {

  @Inject MesinProses mesin;
  @Inject PencatatPenyerahan pencatat;

  /**
   * Hands over what the branch has made and completes the act.
   *
   * @param catatan what the giver has to say about it; may be blank
   * @param penerima post that carries out the next step where a choice is due; otherwise null
   * @throws id.runut.umum.boundary.DataTidakSah when the remark is too long
   */
  public HasilLangkah serahkan(UUID tugasId, String catatan, UUID penerima) {
    KonteksTugas konteks = mesin.ambil(tugasId, LangkahSerah.SERAH);
    return mesin.selesaikan(konteks, penerima, pencatat.serahkan(konteks, catatan));
  }

  /**
   * What was handed over to the step of a task; empty when nothing was.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the task
   */
  public List<InfoPenyerahan> diserahkan(UUID tugasId) {
    return pencatat.untuk(mesin.lihat(tugasId));
  }

  /**
   * Confirms receipt of all that was handed over to the caller's task.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the task is not the caller's
   */
  public List<InfoPenyerahan> terima(UUID tugasId) {
    KonteksTugas dilihat = mesin.lihat(tugasId);
    return pencatat.terima(mesin.ambil(tugasId, dilihat.langkah().jenis()));
  }
}
