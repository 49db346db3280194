package id.runut.laporan.control;

import id.runut.umum.boundary.Putusan;

/** When recaps may be gathered. */
public final class AturanHimpunan {

  private AturanHimpunan() {}

  /**
   * @param milikSaya whether the caller holds the task's post
   * @param adaKiriman whether any recap of the quarter was sent to his agency
   */
  public static Putusan bolehHimpun(boolean milikSaya, boolean adaKiriman) {
    if (!milikSaya) {
      return Putusan.tidak("laporan.bukanTugasAnda");
    }
    return adaKiriman ? Putusan.ya() : Putusan.tidak("laporan.belumAdaKiriman");
  }
}
