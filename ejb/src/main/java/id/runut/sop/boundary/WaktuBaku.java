package id.runut.sop.boundary;

/**
 * Standard time of a step, in the unit of its SOP. Units are never converted silently: how long a
 * day is depends on the agency's calendar.
 *
 * @param nilai not negative
 */
public record WaktuBaku(int nilai, Satuan satuan) {

  private static final int MENIT_PER_JAM = 60;

  /** Units that SOPs use. */
  public enum Satuan {
    MENIT,
    JAM,
    /** Working days. */
    HARI
  }

  public static WaktuBaku menit(int nilai) {
    return new WaktuBaku(nilai, Satuan.MENIT);
  }

  /** Working minutes; null where the SOP counts in days. */
  public Integer dalamMenit() {
    return switch (satuan) {
      case MENIT -> nilai;
      case JAM -> nilai * MENIT_PER_JAM;
      case HARI -> null;
    };
  }

  /** Working days; null where the SOP counts in minutes or hours. */
  public Integer dalamHari() {
    return satuan == Satuan.HARI ? nilai : null;
  }
}
