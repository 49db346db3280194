package id.runut.perancang.boundary;

/**
 * Another order of the steps; whatever names a step by its number follows it.
 *
 * @param versi counter of the state that was changed
 * @param nomor the step; for {@link Cara#SISIP} the one that the new step comes after, 0 for the
 *     beginning
 */
public record UbahSusunan(long versi, Cara cara, int nomor) {

  /** What is done. */
  public enum Cara {
    SISIP,
    HAPUS,
    NAIK,
    TURUN
  }
}
