package id.runut.agenda.boundary;

import id.runut.agenda.control.LangkahRegistrasi;
import id.runut.agenda.control.PencatatRegistrasi;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Number and book as a step (kind registrasi). A signed letter has its number already, because that
 * stands under the signature; the entry makes its line in the book complete. A letter that is
 * registered before its signature is numbered by the entry and signed under that number.
 */
@Stateless
@RolesAllowed("**")
public class RegistrasiService {

  @Inject MesinProses mesin;
  @Inject PencatatRegistrasi pencatat;

  /**
   * What is to be entered.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the task
   */
  public LembarRegistrasi lembar(UUID tugasId) {
    return pencatat.lembar(mesin.lihat(tugasId).untuk(LangkahRegistrasi.REGISTRASI));
  }

  /**
   * Enters the act's letters and completes it.
   *
   * @param penerima post that carries out the next step where a choice is due; otherwise null
   * @throws id.runut.umum.boundary.KeadaanTidakSah when there is no letter yet
   * @throws id.runut.umum.boundary.DataTidakSah when a remark is too long
   */
  public HasilLangkah catat(UUID tugasId, IsiRegistrasi isi, UUID penerima) {
    KonteksTugas konteks = mesin.ambil(tugasId, LangkahRegistrasi.REGISTRASI);
    return mesin.selesaikan(konteks, penerima, pencatat.catat(konteks, isi));
  }
}
