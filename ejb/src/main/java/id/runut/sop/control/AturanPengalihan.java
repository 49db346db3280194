package id.runut.sop.control;

import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.Putusan;
import java.util.UUID;

/** When the head of a unit may give a task of one post to another (issue 3, point 6). */
public final class AturanPengalihan {

  /** Characters of a reason. */
  public static final int ALASAN_TERPANJANG = 500;

  private AturanPengalihan() {}

  /**
   * A task in the eyes of its unit's head.
   *
   * @param utama whether it is the step's own task, not one of others inside the step
   * @param dikerjakan whether one of its acts is done already
   * @param tim whether its role is filled by a team, whose members an order names
   */
  public record Keadaan(boolean utama, boolean dikerjakan, boolean tim) {}

  /**
   * A post that the task might go to.
   *
   * @param bawahan whether it too is below the caller
   * @param seunit whether it belongs to the unit of the task's post
   * @param seperan whether it fills the step's role
   * @param terisi whether anybody holds it today
   * @param sudahMempunyai whether it has a task of its own in the same step and round
   */
  public record Tujuan(
      UUID jabatanId,
      boolean bawahan,
      boolean seunit,
      boolean seperan,
      boolean terisi,
      boolean sudahMempunyai) {}

  /** Whether the task can be given on at all; that it is open has been judged. */
  public static Putusan tugas(Keadaan k) {
    if (k.tim()) {
      return Putusan.tidak("kesalahan.alihTim");
    }
    if (!k.utama()) {
      return Putusan.tidak("kesalahan.alihBagian");
    }
    return k.dikerjakan() ? Putusan.tidak("kesalahan.alihSudahDikerjakan") : Putusan.ya();
  }

  /** Whether it can go to that post. */
  public static Putusan tujuan(Tujuan t) {
    if (!t.bawahan() || !t.seunit()) {
      return Putusan.tidak("kesalahan.alihBukanSeunit");
    }
    if (!t.seperan()) {
      return Putusan.tidak("kesalahan.alihBukanSeperan");
    }
    if (t.sudahMempunyai()) {
      return Putusan.tidak("kesalahan.alihSudahMempunyai");
    }
    return t.terisi() ? Putusan.ya() : Putusan.tidak("kesalahan.alihJabatanKosong");
  }

  /**
   * The reason as it is kept.
   *
   * @throws DataTidakSah when it is missing or too long
   */
  public static String alasan(String alasan) {
    if (alasan == null || alasan.isBlank()) {
      throw new DataTidakSah("kesalahan.alasanAlihKosong");
    }
    if (alasan.strip().length() > ALASAN_TERPANJANG) {
      throw new DataTidakSah("kesalahan.alasanPanjang", ALASAN_TERPANJANG);
    }
    return alasan.strip();
  }
}
