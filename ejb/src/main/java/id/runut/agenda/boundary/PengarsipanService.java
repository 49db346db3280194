package id.runut.agenda.boundary;

import id.runut.agenda.control.LangkahArsip;
import id.runut.agenda.control.PencatatArsip;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.PeranPortal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Filing as a step (kind arsip): place, class and retention; and the archive of an agency. */
@Stateless
@RolesAllowed("**")
public class PengarsipanService {

  @Inject MesinProses mesin;
  @Inject PencatatArsip pencatat;
  @Inject PelakuAktif pelakuAktif;

  /**
   * What is to be filed.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the task
   */
  public LembarArsip lembar(UUID tugasId) {
    return pencatat.lembar(mesin.lihat(tugasId).untuk(LangkahArsip.ARSIP));
  }

  /**
   * Files the act's documents and completes it.
   *
   * @param penerima post that carries out the next step where a choice is due; otherwise null
   * @throws id.runut.umum.boundary.DataTidakSah when place or class is missing
   */
  public HasilLangkah arsipkan(UUID tugasId, IsiArsip isi, UUID penerima) {
    KonteksTugas konteks = mesin.ambil(tugasId, LangkahArsip.ARSIP);
    return mesin.selesaikan(konteks, penerima, pencatat.arsipkan(konteks, isi));
  }

  /**
   * What the caller's agency has filed, the newest first.
   *
   * @param kata part of subject, number, class or place; null or blank for everything
   */
  @RolesAllowed({
    PeranPortal.KEPALA,
    PeranPortal.SEKRETARIS,
    PeranPortal.KASUBBAG_PERENCANAAN,
    PeranPortal.STAF,
    PeranPortal.PENGAGENDA,
    PeranPortal.ADMIN
  })
  public Daftar<ArsipBaris> cari(String kata, Halaman halaman) {
    return pencatat.cari(pelakuAktif.identitas().instansi().id(), kata, halaman);
  }
}
