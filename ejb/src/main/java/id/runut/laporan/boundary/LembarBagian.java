package id.runut.laporan.boundary;

import id.runut.capaian.boundary.CapaianUnit;
import id.runut.umum.boundary.Putusan;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What others hand in inside a step of kind {@code himpun}.
 *
 * @param bagian their tasks
 * @param angka the figures that they have handed in; empty where they hand in something else
 * @param berkasId the workbook of all of it; null before it was gathered
 * @param bolehHimpun whether the step may be completed, and if not, why not
 */
public record LembarBagian(
    UUID tugasId,
    List<Bagian> bagian,
    List<CapaianUnit> angka,
    UUID berkasId,
    Putusan bolehHimpun) {

  public LembarBagian {
    bagian = List.copyOf(bagian);
    angka = List.copyOf(angka);
  }

  /** How many have handed in. */
  public int sudah() {
    return (int) bagian.stream().filter(b -> b.selesai() != null).count();
  }

  /**
   * The task of one post.
   *
   * @param selesai when it was done; null before
   * @param lewat whether it is or was late
   */
  public record Bagian(
      UUID tugasId, String jabatan, String unit, Instant dilihat, Instant selesai, boolean lewat) {}
}
