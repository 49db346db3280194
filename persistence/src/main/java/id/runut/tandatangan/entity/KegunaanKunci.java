package id.runut.tandatangan.entity;

/** What a key of an agency is for. */
public enum KegunaanKunci {
  /** Signs certificates and the list of revoked ones. */
  AKAR,
  /** Signs time stamps. */
  CAP_WAKTU
}
