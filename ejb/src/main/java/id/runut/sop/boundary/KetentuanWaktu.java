package id.runut.sop.boundary;

/**
 * How long tasks may wait, in working minutes.
 *
 * @param tunggu before their standard time begins
 * @param ingat how long before the deadline the holder is reminded; 0 for not at all
 * @param eskalasi how long after it his superior is told
 */
public record KetentuanWaktu(int tunggu, int ingat, int eskalasi) {

  private static final int TERPANJANG = 100_000;

  /** Whether all three are sensible. */
  public boolean wajar() {
    return tunggu >= 0
        && ingat >= 0
        && eskalasi >= 0
        && Math.max(tunggu, Math.max(ingat, eskalasi)) <= TERPANJANG;
  }
}
