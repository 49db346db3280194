package id.runut.agenda.entity;

/** Over which letters of a year one counter runs. */
public enum LingkupNomor {
  SEMUA(null),
  JENIS("jenis"),
  UNIT("kodeUnit"),
  KLASIFIKASI("klasifikasi");

  private final String tempat;

  LingkupNomor(String tempat) {
    this.tempat = tempat;
  }

  /** The place of the pattern that keeps the counters' numbers apart; null where there is one. */
  public String tempat() {
    return tempat;
  }

  /** The name of the counter that a letter belongs to. */
  public String kunci(String jenis, String kodeUnit, String klasifikasi) {
    return switch (this) {
      case SEMUA -> "";
      case JENIS -> jenis;
      case UNIT -> kodeUnit;
      case KLASIFIKASI -> klasifikasi;
    };
  }
}
