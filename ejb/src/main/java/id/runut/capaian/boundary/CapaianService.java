package id.runut.capaian.boundary;

import id.runut.sop.boundary.HasilLangkah;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;

/** Workbooks and evidence by which units hand in what they have achieved (step of kind ukur). */
@Stateless
@RolesAllowed("**")
public class CapaianService {

  /**
   * The unit's workbook for the task's quarter, filled with indicators and targets.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the task is not the caller's
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the unit has no indicators in the quarter
   */
  public Unduhan lembarKerja(UUID tugasId) {
    throw new UnsupportedOperationException();
  }

  /**
   * Reads a workbook. Faults are the answer, not an error: the page shows them all. An accepted
   * workbook takes the place of the one in force; a refused one leaves an audit row and nothing
   * else.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the task is not the caller's
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the data have been handed in
   */
  public HasilUnggah unggah(UUID tugasId, String namaBerkas, byte[] isi) {
    throw new UnsupportedOperationException();
  }

  /**
   * Fills a workbook with inputs typed in the browser and reads it as if it had been uploaded, so
   * that these figures too are traced to a file and a cell.
   *
   * @param isian a line per indicator; those left out count as empty
   */
  public HasilUnggah perbaiki(UUID tugasId, List<IsianBaris> isian) {
    throw new UnsupportedOperationException();
  }

  /**
   * A clean copy of the workbook with the inputs kept and a comment at every wrong cell. The
   * sentences come from whoever shows the faults, because the texts live there.
   *
   * @param isian from {@link HasilUnggah#isian()}
   */
  public Unduhan tandai(UUID tugasId, List<IsianBaris> isian, List<CatatanSel> catatan) {
    throw new UnsupportedOperationException();
  }

  /**
   * Where a task's data stand.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan unless the task is the caller's, or the data have
   *     been handed in and he may see the whole process
   */
  public LembarCapaian lembar(UUID tugasId) {
    throw new UnsupportedOperationException();
  }

  /**
   * Adds an evidence file: PDF, PNG, JPEG, XLSX or DOCX, as its content says.
   *
   * @throws id.runut.umum.boundary.DataTidakSah when the file is of another kind, too large, or one
   *     too many
   */
  public InfoBukti tambahBukti(UUID tugasId, UUID indikatorId, String namaBerkas, byte[] isi) {
    throw new UnsupportedOperationException();
  }

  /**
   * Takes an evidence file back before the data are handed in. The same file may be added again.
   */
  public void hapusBukti(UUID tugasId, UUID buktiId) {
    throw new UnsupportedOperationException();
  }

  /** An evidence file; to be served as an attachment, never inline. */
  public Unduhan unduhBukti(UUID buktiId) {
    throw new UnsupportedOperationException();
  }

  /** An accepted workbook, byte by byte as it was uploaded. */
  public Unduhan unduhUnggahan(UUID unggahanId) {
    throw new UnsupportedOperationException();
  }

  /**
   * Hands the data in and completes the step.
   *
   * @throws id.runut.umum.boundary.KeadaanTidakSah when there is no accepted workbook, required
   *     evidence is missing, or the receipt of the letter that asks for the data is not confirmed
   */
  public HasilLangkah kirim(UUID tugasId) {
    throw new UnsupportedOperationException();
  }

  /**
   * What the units have handed in to a process, in the order of their codes; only the newest of
   * each.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan unless the caller may see the whole process
   */
  public List<CapaianUnit> barisProses(UUID prosesId) {
    throw new UnsupportedOperationException();
  }

  /**
   * Where a figure comes from.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see it
   */
  public AsalAngka asal(UUID realisasiId) {
    throw new UnsupportedOperationException();
  }
}
