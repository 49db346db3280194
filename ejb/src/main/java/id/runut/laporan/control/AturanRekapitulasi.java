package id.runut.laporan.control;

import id.runut.sop.boundary.AksesProses;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.Putusan;

/** When a recap may be made, handed on and read. */
public final class AturanRekapitulasi {

  /** Longest remark of its author. */
  public static final int CATATAN_TERPANJANG = 1_000;

  private AturanRekapitulasi() {}

  /**
   * Whether a version may be made.
   *
   * @param milikSaya whether the caller holds the open task of the step
   * @param adaData whether any unit has handed anything in
   */
  public static Putusan bolehSusun(boolean milikSaya, boolean adaData) {
    if (!milikSaya) {
      return Putusan.tidak("laporan.bukanTugasAnda");
    }
    return adaData ? Putusan.ya() : Putusan.tidak("laporan.belumAdaData");
  }

  /**
   * Whether the newest version may be handed on.
   *
   * @param dariTugasIni whether it was made in this task; after a return a new one is due
   */
  public static Putusan bolehAjukan(boolean milikSaya, boolean dariTugasIni) {
    if (!milikSaya) {
      return Putusan.tidak("laporan.bukanTugasAnda");
    }
    return dariTugasIni ? Putusan.ya() : Putusan.tidak("laporan.belumDisusun");
  }

  /**
   * Whether a recap may be read.
   *
   * @param dikirimi whether it was sent to the reader's agency
   */
  public static Putusan bolehBaca(AksesProses akses, boolean dikirimi) {
    return akses == AksesProses.PENUH || dikirimi
        ? Putusan.ya()
        : Putusan.tidak("kesalahan.tidakDitemukan");
  }

  /**
   * A remark without blanks around it; null for nothing.
   *
   * @throws DataTidakSah when it is too long
   */
  public static String catatan(String catatan) {
    if (catatan == null || catatan.isBlank()) {
      return null;
    }
    String rapi = catatan.strip();
    if (rapi.length() > CATATAN_TERPANJANG) {
      throw new DataTidakSah("laporan.catatanTerlaluPanjang", CATATAN_TERPANJANG);
    }
    return rapi;
  }
}
