package id.runut.capaian.boundary;

import id.runut.capaian.control.LangkahUkur;
import id.runut.capaian.control.LembarKerja;
import id.runut.capaian.control.PembacaCapaian;
import id.runut.capaian.control.PenerimaUnggahan;
import id.runut.capaian.control.PenyimpanBukti;
import id.runut.perencanaan.boundary.TargetIndikator;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Workbooks and evidence by which units hand in what they have achieved (step of kind ukur). */
@Stateless
@RolesAllowed("**")
public class CapaianService {

  @Inject MesinProses mesin;
  @Inject LembarKerja lembarKerja;
  @Inject PenerimaUnggahan penerima;
  @Inject PenyimpanBukti bukti;
  @Inject PembacaCapaian pembaca;

  /**
   * The unit's workbook for the task's quarter, filled with indicators and targets.
   *
   * @throws TidakDitemukan when the task is not the caller's
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the unit has no indicators in the quarter
   */
  public Unduhan lembarKerja(UUID tugasId) {
    KonteksTugas konteks = milikSaya(tugasId);
    return Unduhan.xlsx(
        lembarKerja.nama(konteks, ""), lembarKerja.tulis(konteks, List.of(), List.of()));
  }

  /**
   * Reads a workbook. Faults are the answer, not an error: the page shows them all. An accepted
   * workbook takes the place of the one in force; a refused one leaves an audit row and nothing
   * else.
   *
   * @throws TidakDitemukan when the task is not the caller's
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the data have been handed in
   */
  public HasilUnggah unggah(UUID tugasId, String namaBerkas, byte[] isi) {
    return penerima.terima(mesin.ambil(tugasId, LangkahUkur.UKUR), namaBerkas, isi);
  }

  /**
   * Fills a workbook with inputs typed in the browser and reads it as if it had been uploaded, so
   * that these figures too are traced to a file and a cell.
   *
   * @param isian a line per indicator; those left out count as empty
   */
  public HasilUnggah perbaiki(UUID tugasId, List<IsianBaris> isian) {
    KonteksTugas konteks = mesin.ambil(tugasId, LangkahUkur.UKUR);
    pastikanDikenal(konteks, isian);
    return penerima.terima(
        konteks,
        lembarKerja.nama(konteks, "-isian-portal"),
        lembarKerja.tulis(konteks, isian, List.of()));
  }

  /**
   * A clean copy of the workbook with the inputs kept and a comment at every wrong cell. The
   * sentences come from whoever shows the faults, because the texts live there.
   *
   * @param isian from {@link HasilUnggah#isian()}
   */
  public Unduhan tandai(UUID tugasId, List<IsianBaris> isian, List<CatatanSel> catatan) {
    KonteksTugas konteks = milikSaya(tugasId);
    pastikanDikenal(konteks, isian);
    return Unduhan.xlsx(
        lembarKerja.nama(konteks, "-bertanda"), lembarKerja.tulis(konteks, isian, catatan));
  }

  /**
   * Where a task's data stand.
   *
   * @throws TidakDitemukan unless the task is the caller's, or the data have been handed in and he
   *     may see the whole process
   */
  public LembarCapaian lembar(UUID tugasId) {
    return pembaca.lembar(mesin.lihat(tugasId));
  }

  /**
   * Adds an evidence file: PDF, PNG, JPEG, XLSX or DOCX, as its content says.
   *
   * @throws id.runut.umum.boundary.DataTidakSah when the file is of another kind, too large, or one
   *     too many
   */
  public InfoBukti tambahBukti(UUID tugasId, UUID indikatorId, String namaBerkas, byte[] isi) {
    KonteksTugas konteks = mesin.ambil(tugasId, LangkahUkur.UKUR);
    return bukti.tambah(konteks, indikatorId, namaBerkas, isi);
  }

  /**
   * Takes an evidence file back before the data are handed in. The same file may be added again.
   */
  public void hapusBukti(UUID tugasId, UUID buktiId) {
    bukti.hapus(mesin.ambil(tugasId, LangkahUkur.UKUR), buktiId);
  }

  /** An evidence file; to be served as an attachment, never inline. */
  public Unduhan unduhBukti(UUID buktiId) {
    return pembaca.bukti(buktiId);
  }

  /** An accepted workbook, byte by byte as it was uploaded. */
  public Unduhan unduhUnggahan(UUID unggahanId) {
    return pembaca.unggahan(unggahanId);
  }

  /**
   * Hands the data in and completes the step.
   *
   * @throws id.runut.umum.boundary.KeadaanTidakSah when there is no accepted workbook, required
   *     evidence is missing, or the receipt of the letter that asks for the data is not confirmed
   */
  public HasilLangkah kirim(UUID tugasId) {
    KonteksTugas konteks = mesin.ambil(tugasId, LangkahUkur.UKUR);
    HasilLangkah hasil = mesin.selesaikan(konteks, null, penerima.rincian(konteks));
    penerima.tandaiTerkirim(konteks);
    return hasil;
  }

  /**
   * What the units have handed in to a process, in the order of their codes; only the newest of
   * each.
   *
   * @throws TidakDitemukan unless the caller may see the whole process
   */
  public List<CapaianUnit> barisProses(UUID prosesId) {
    return pembaca.terkirim(prosesId);
  }

  /**
   * Where a figure comes from.
   *
   * @throws TidakDitemukan when the caller may not see it
   */
  public AsalAngka asal(UUID realisasiId) {
    return pembaca.asal(realisasiId);
  }

  private KonteksTugas milikSaya(UUID tugasId) {
    return pembaca.milikSaya(mesin.lihat(tugasId));
  }

  private void pastikanDikenal(KonteksTugas konteks, List<IsianBaris> isian) {
    Set<UUID> dikenal =
        lembarKerja.target(konteks).stream()
            .map(TargetIndikator::indikatorId)
            .collect(Collectors.toSet());
    if (!isian.stream().allMatch(i -> dikenal.contains(i.indikatorId()))) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }
}
