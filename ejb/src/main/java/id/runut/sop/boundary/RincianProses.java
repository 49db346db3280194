package id.runut.sop.boundary;

import id.runut.sop.entity.StatusTugas;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A process with the state of all its steps, for swimlane, times and story. */
public record RincianProses(
    RingkasanProses ringkasan,
    String kodeSop,
    UUID versiSopId,
    String versiSop,
    List<PeranSop> peran,
    List<LangkahProses> langkah,
    List<Riwayat> riwayat) {

  /** Where a step stands. Between a fan-out and its join several steps may be open. */
  public enum Keadaan {
    SELESAI,
    BERJALAN,
    BELUM
  }

  /**
   * A step of the running process.
   *
   * @param lewat whether any of its tasks was or is late
   * @param pernahDikembalikan whether it said "Tidak" at least once
   * @param menitKerja working minutes over all its rounds so far, open ones included; null before
   *     its first
   * @param tugas its tasks in the newest round of each branch: its own, one per post, and those of
   *     others inside the step
   */
  public record LangkahProses(
      LangkahSop langkah,
      Keadaan keadaan,
      boolean lewat,
      boolean pernahDikembalikan,
      Long menitKerja,
      List<TugasLangkah> tugas) {}

  /**
   * One post's task in a step.
   *
   * @param utama whether it is the step's own, not one of others inside it ({@link
   *     CiriLangkah#bagian()})
   * @param dilihat when its holder first opened it; null before
   */
  public record TugasLangkah(
      UUID id,
      UUID jabatanId,
      String jabatan,
      UUID unitId,
      String unit,
      boolean utama,
      StatusTugas status,
      Instant dibuka,
      Instant dilihat,
      Instant selesai,
      Instant tenggat,
      boolean lewat) {}
}
