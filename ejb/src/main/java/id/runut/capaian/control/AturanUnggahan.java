package id.runut.capaian.control;

import id.runut.capaian.entity.StatusUnggahan;
import id.runut.sop.boundary.AksesProses;
import id.runut.umum.boundary.Putusan;
import java.util.List;

/** Who may change, hand in and read a unit's data. */
public final class AturanUnggahan {

  private AturanUnggahan() {}

  /**
   * Whether workbook and evidence may still be changed.
   *
   * @param milikSaya whether the caller holds the task's post
   * @param status of the workbook in force; null before the first
   */
  public static Putusan bolehUbah(boolean milikSaya, StatusUnggahan status) {
    if (!milikSaya) {
      return Putusan.tidak("capaian.bukanTugasAnda");
    }
    return status == StatusUnggahan.DIKIRIM ? Putusan.tidak("capaian.sudahDikirim") : Putusan.ya();
  }

  /**
   * Whether the data are complete.
   *
   * @param status of the workbook in force; null before the first
   * @param tanpaBukti names of the indicators whose required evidence is missing
   */
  public static Putusan bolehKirim(StatusUnggahan status, List<String> tanpaBukti) {
    if (status == null) {
      return Putusan.tidak("capaian.belumDiunggah");
    }
    if (status == StatusUnggahan.DIKIRIM) {
      return Putusan.tidak("capaian.sudahDikirim");
    }
    return tanpaBukti.isEmpty()
        ? Putusan.ya()
        : Putusan.tidak("capaian.buktiKurang", String.join(", ", tanpaBukti));
  }

  /**
   * Whether data may be read: by their unit always, by others who may see the whole process only
   * once they are handed in. "Not yours" looks like "does not exist".
   */
  public static Putusan bolehBaca(boolean milikSaya, AksesProses akses, StatusUnggahan status) {
    boolean terkirim = status == StatusUnggahan.DIKIRIM && akses == AksesProses.PENUH;
    return milikSaya || terkirim ? Putusan.ya() : Putusan.tidak("kesalahan.tidakDitemukan");
  }
}
