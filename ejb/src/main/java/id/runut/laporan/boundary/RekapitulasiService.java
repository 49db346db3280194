package id.runut.laporan.boundary;

import id.runut.capaian.boundary.AsalAngka;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.UUID;

/** The recap over all units (step of kind kompilasi) and the trace of its figures. */
@Stateless
@RolesAllowed("**")
public class RekapitulasiService {

  /**
   * Where the recap stands.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan unless the caller may see the whole process
   */
  public LembarRekapitulasi lembar(UUID prosesId) {
    throw new UnsupportedOperationException();
  }

  /**
   * Freezes what the units have handed in as a new version: workbook and recap letter. With nothing
   * changed since the task's last version, that one is the answer.
   *
   * @throws id.runut.umum.boundary.KeadaanTidakSah when no unit has handed anything in
   */
  public RingkasanRekapitulasi susun(UUID tugasId) {
    throw new UnsupportedOperationException();
  }

  /**
   * Hands the task's version on for checking and completes the step.
   *
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the task has made no version yet
   */
  public HasilLangkah ajukan(UUID tugasId) {
    throw new UnsupportedOperationException();
  }

  /** The workbook of a version. */
  public Unduhan unduh(UUID rekapitulasiId) {
    throw new UnsupportedOperationException();
  }

  /**
   * Where a figure comes from: file, sheet, cell, uploader, evidence.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see it
   */
  public AsalAngka asal(UUID realisasiId) {
    throw new UnsupportedOperationException();
  }
}
