package id.runut.sop.entity;

/** What makes a day differ from its weekday. */
public enum JenisHari {
  LIBUR_NASIONAL,
  CUTI_BERSAMA,
  /** A region's or an agency's own. */
  LIBUR_DAERAH,
  /** Worked although the country rests: an agency's answer to a national day. */
  HARI_KERJA;

  public boolean libur() {
    return this != HARI_KERJA;
  }
}
