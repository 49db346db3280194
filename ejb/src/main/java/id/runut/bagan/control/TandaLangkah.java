package id.runut.bagan.control;

/**
 * How a step of a running process is marked in its drawing.
 *
 * @param lewat whether it was or is late
 * @param pernahDikembalikan whether its "Tidak" was taken at least once
 */
public record TandaLangkah(Keadaan keadaan, boolean lewat, boolean pernahDikembalikan) {

  /** Where the step stands. */
  public enum Keadaan {
    SELESAI,
    BERJALAN,
    BELUM
  }
}
