package id.runut.capaian.boundary;

import id.runut.capaian.control.LangkahVerifikasi;
import id.runut.capaian.control.PenilaiUnggahan;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Verification of what units have handed in (step of kind verifikasi), unit by unit. */
@Stateless
@RolesAllowed("**")
public class VerifikasiCapaianService {

  @Inject MesinProses mesin;
  @Inject PenilaiUnggahan penilai;

  /**
   * The figures and what has been said to them.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the task
   */
  public LembarVerifikasi lembar(UUID tugasId) {
    return penilai.lembar(mesin.lihat(tugasId).untuk(LangkahVerifikasi.VERIFIKASI));
  }

  /**
   * Says that a unit's figures are right, or what is to be mended; may be said again until the step
   * is decided.
   *
   * @param unggahanId the unit's workbook, from {@link CapaianUnit#unggahan()}
   * @param catatan mandatory where they are not right
   * @throws id.runut.umum.boundary.TidakDitemukan when the workbook was not handed in to the
   *     process
   * @throws id.runut.umum.boundary.DataTidakSah when the remark is missing or too long
   */
  public LembarVerifikasi nilai(UUID tugasId, UUID unggahanId, boolean sesuai, String catatan) {
    KonteksTugas konteks = mesin.ambil(tugasId, LangkahVerifikasi.VERIFIKASI);
    penilai.nilai(konteks, unggahanId, sesuai, catatan);
    return penilai.lembar(konteks);
  }

  /**
   * "Ya": all figures are right; completes the act.
   *
   * @param penerima post that carries out the next step where a choice is due; otherwise null
   * @throws id.runut.umum.boundary.KeadaanTidakSah while a unit's figures have not been accepted
   */
  public HasilLangkah terima(UUID tugasId, UUID penerima) {
    KonteksTugas konteks = mesin.ambil(tugasId, LangkahVerifikasi.VERIFIKASI);
    return mesin.selesaikan(konteks, penerima, Map.of("unit", penilai.jumlah(konteks)));
  }

  /**
   * "Tidak": goes back to the step that the SOP names; the remarks to the units go along with the
   * reason.
   *
   * @param kategori chosen reasons, may be empty
   * @param alasan what must be mended; blank takes the remarks
   * @throws id.runut.umum.boundary.DataTidakSah when there is neither reason nor remark
   */
  public HasilLangkah kembalikan(UUID tugasId, List<String> kategori, String alasan) {
    KonteksTugas konteks = mesin.ambil(tugasId, LangkahVerifikasi.VERIFIKASI);
    return mesin.kembalikan(konteks, kategori, penilai.alasan(konteks, alasan));
  }
}
