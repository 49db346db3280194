package id.runut.agenda.boundary;

import id.runut.agenda.control.LangkahCetak;
import id.runut.agenda.control.PencatatCetak;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Copies and stamp as a step (kind cetak). What is printed is the PDF that the portal has. */
@Stateless
@RolesAllowed("**")
public class PencetakanService {

  @Inject MesinProses mesin;
  @Inject PencatatCetak pencatat;

  /**
   * What is to be printed.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the task
   */
  public LembarCetak lembar(UUID tugasId) {
    return pencatat.lembar(mesin.lihat(tugasId).untuk(LangkahCetak.CETAK));
  }

  /**
   * Enters the copies that were made and completes the act.
   *
   * @param penerima post that carries out the next step where a choice is due; otherwise null
   * @throws id.runut.umum.boundary.DataTidakSah when the number of copies cannot be
   */
  public HasilLangkah catat(UUID tugasId, IsiCetak isi, UUID penerima) {
    KonteksTugas konteks = mesin.ambil(tugasId, LangkahCetak.CETAK);
    return mesin.selesaikan(konteks, penerima, pencatat.catat(konteks, isi));
  }
}
