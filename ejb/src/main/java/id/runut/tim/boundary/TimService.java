package id.runut.tim.boundary;

import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.tim.control.LangkahUsulTim;
import id.runut.tim.control.PencatatUsulan;
import id.runut.tim.control.PengelolaSusunan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Names for teams, and teams as the decree composes them. */
@Stateless
@RolesAllowed("**")
public class TimService {

  @Inject MesinProses mesin;
  @Inject PencatatUsulan usulan;
  @Inject PengelolaSusunan pengelola;

  /**
   * The answer of a unit that is asked for names (kind {@code usul_tim}).
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the task is not the caller's
   */
  public LembarUsulan usulan(UUID tugasId) {
    return usulan.lembar(mesin.lihat(tugasId));
  }

  /**
   * Hands the names in and completes the task.
   *
   * @param jabatan posts of the unit, in the order in which they are proposed
   * @throws id.runut.umum.boundary.DataTidakSah when nobody is named, or somebody outside of the
   *     unit
   */
  public HasilLangkah usulkan(UUID tugasId, List<UUID> jabatan) {
    KonteksTugas konteks = mesin.ambil(tugasId, LangkahUsulTim.USUL_TIM);
    return mesin.selesaikan(konteks, null, usulan.catat(konteks, jabatan));
  }

  /**
   * The team that the task's step composes; empty for steps that compose none.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the task is not the caller's
   */
  public Optional<LembarSusunan> susunan(UUID tugasId) {
    return pengelola.lembar(mesin.lihat(tugasId));
  }

  /**
   * Composes the team anew; the annex of the decree is filled in anew too.
   *
   * @param versi counter of the composition that the caller has seen
   * @throws id.runut.umum.boundary.SudahBerubah when somebody else has changed it since
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the step composes no team, is decided, or a
   *     team cannot work like that
   */
  public LembarSusunan susun(UUID tugasId, List<AnggotaTerusun> anggota, long versi) {
    return pengelola.susun(tugasId, anggota, versi);
  }

  /**
   * The teams of a process that work.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the whole process
   */
  public List<InfoTim> dariProses(UUID prosesId) {
    return pengelola.tim(prosesId);
  }
}
