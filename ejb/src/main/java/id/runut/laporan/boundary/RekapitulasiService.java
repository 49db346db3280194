package id.runut.laporan.boundary;

import id.runut.capaian.boundary.AsalAngka;
import id.runut.capaian.boundary.CapaianService;
import id.runut.laporan.control.KataLaporan;
import id.runut.laporan.control.LangkahKompilasi;
import id.runut.laporan.control.PembacaRekapitulasi;
import id.runut.laporan.control.PenyusunRekapitulasi;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.sop.boundary.DokumenSop;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * The recap over all units (step of kind kompilasi where units have handed in figures) and the
 * trace of its figures. Where they have handed in documents, {@code naskah} puts those together.
 */
@Stateless
@RolesAllowed("**")
public class RekapitulasiService {

  @Inject CapaianService capaian;
  @Inject MesinProses mesin;
  @Inject PenyusunRekapitulasi penyusun;
  @Inject PembacaRekapitulasi pembaca;
  @Inject PelakuAktif pelakuAktif;

  /**
   * Where the recap stands.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan unless the caller may see the whole process
   */
  public LembarRekapitulasi lembar(UUID prosesId) {
    return pembaca.lembar(prosesId, capaian.barisProses(prosesId));
  }

  /**
   * Freezes what the units have handed in as a new version: workbook and recap letter. With nothing
   * changed since the task's last version, that one is the answer.
   *
   * @throws id.runut.umum.boundary.KeadaanTidakSah when no unit has handed anything in
   */
  public RingkasanRekapitulasi susun(UUID tugasId) {
    return susun(tugasId, null);
  }

  /**
   * The same with a remark that is printed in the letter, such as what was mended after a return.
   *
   * @param catatan null or blank for nothing
   * @throws id.runut.umum.boundary.DataTidakSah when the remark is too long
   */
  public RingkasanRekapitulasi susun(UUID tugasId, String catatan) {
    KonteksTugas konteks = mesin.ambil(tugasId, LangkahKompilasi.KOMPILASI);
    return PembacaRekapitulasi.ringkas(
        penyusun.susun(
            konteks,
            pelakuAktif.identitas().instansi(),
            mesin
                .definisi(konteks.prosesId())
                .dokumen(konteks.dokumen())
                .map(DokumenSop::nama)
                .orElse(KataLaporan.dari("rekapitulasi")),
            catatan));
  }

  /**
   * Hands the task's version on for checking and completes the step.
   *
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the task has made no version yet
   */
  public HasilLangkah ajukan(UUID tugasId) {
    KonteksTugas konteks = mesin.ambil(tugasId, LangkahKompilasi.KOMPILASI);
    return mesin.selesaikan(konteks, null, penyusun.ajukan(konteks));
  }

  /** The workbook of a version. */
  public Unduhan unduh(UUID rekapitulasiId) {
    return pembaca.unduh(rekapitulasiId);
  }

  /**
   * Where a figure comes from: file, sheet, cell, uploader, evidence.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see it
   */
  public AsalAngka asal(UUID realisasiId) {
    return capaian.asal(realisasiId);
  }
}
