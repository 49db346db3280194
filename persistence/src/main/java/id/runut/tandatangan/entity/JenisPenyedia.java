package id.runut.tandatangan.entity;

/** Who signs for an agency. */
public enum JenisPenyedia {
  /** The agency's own certificate authority, built in. */
  OTORITAS,
  /** BSrE's e-sign client service, version 1. */
  BSRE_V1,
  /** BSrE's e-sign client service, version 2. */
  BSRE_V2;

  /** Whether it is BSrE's gateway. */
  public boolean bsre() {
    return this == BSRE_V1 || this == BSRE_V2;
  }
}
