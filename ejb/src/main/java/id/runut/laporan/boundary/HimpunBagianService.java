package id.runut.laporan.boundary;

import id.runut.laporan.control.LangkahHimpun;
import id.runut.laporan.control.PenghimpunBagian;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Gathers what others have handed in inside a step (kind himpun). */
@Stateless
@RolesAllowed("**")
public class HimpunBagianService {

  @Inject MesinProses mesin;
  @Inject PenghimpunBagian penghimpun;
  @Inject PelakuAktif pelakuAktif;

  /**
   * Who has handed in, and what.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the whole process
   */
  public LembarBagian lembar(UUID tugasId) {
    return penghimpun.lembar(mesin.lihat(tugasId).untuk(LangkahHimpun.HIMPUN));
  }

  /**
   * Puts it into a workbook and completes the act.
   *
   * @param penerima post that carries out the next step where a choice is due; otherwise null
   * @throws id.runut.umum.boundary.KeadaanTidakSah while somebody has not handed in yet
   */
  public HasilLangkah himpun(UUID tugasId, UUID penerima) {
    KonteksTugas konteks = mesin.ambil(tugasId, LangkahHimpun.HIMPUN);
    return mesin.selesaikan(
        konteks, penerima, penghimpun.himpun(konteks, pelakuAktif.identitas().instansi()));
  }

  /**
   * The workbook that the task has made.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when there is none
   */
  public Unduhan unduh(UUID tugasId) {
    return penghimpun.unduh(mesin.lihat(tugasId));
  }
}
