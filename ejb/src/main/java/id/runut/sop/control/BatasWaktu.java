package id.runut.sop.control;

/**
 * How long an agency's tasks may wait, in working minutes.
 *
 * @param menitTunggu how long a task may wait before its standard time begins
 * @param menitIngat how long before the deadline its holder is reminded; 0 for not at all
 * @param menitEskalasi how long after the deadline his superior is told
 */
public record BatasWaktu(int menitTunggu, int menitIngat, int menitEskalasi) {

  /** Where an agency says nothing: a working day to wait, two hours before, a working day after. */
  public static final BatasWaktu BIASA = new BatasWaktu(450, 120, 450);
}
