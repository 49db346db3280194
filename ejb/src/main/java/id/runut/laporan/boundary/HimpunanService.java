package id.runut.laporan.boundary;

import id.runut.laporan.control.LangkahTerima;
import id.runut.laporan.control.PembacaHimpunan;
import id.runut.laporan.control.Penghimpun;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.sop.control.PenangananTerdaftar;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** The recaps of all agencies at a receiving agency (step of kind terima). */
@Stateless
@RolesAllowed("**")
public class HimpunanService {

  @Inject MesinProses mesin;
  @Inject PenangananTerdaftar penanganan;
  @Inject Penghimpun penghimpun;
  @Inject PembacaHimpunan pembaca;
  @Inject PelakuAktif pelakuAktif;

  /**
   * The recaps of the task's quarter that were sent to the caller's agency.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the task is not the caller's
   */
  public LembarHimpunan lembar(UUID tugasId) {
    return pembaca.lembar(mesin.lihat(tugasId));
  }

  /**
   * Gathers them into one workbook and completes the step.
   *
   * @throws id.runut.umum.boundary.KeadaanTidakSah when receipt is not confirmed yet
   */
  public HasilLangkah himpun(UUID tugasId) {
    KonteksTugas konteks = mesin.ambil(tugasId, LangkahTerima.TERIMA);
    // The receipt is asked for first: a refusal must not cost the making of a workbook.
    penanganan.bolehSelesai(konteks).tegakkan();
    Map<String, ?> rincian = penghimpun.himpun(konteks, pelakuAktif.identitas().instansi());
    return mesin.selesaikan(konteks, null, rincian);
  }

  /** The workbook that was gathered by the task. */
  public Unduhan unduh(UUID tugasId) {
    return pembaca.unduh(mesin.lihat(tugasId));
  }
}
