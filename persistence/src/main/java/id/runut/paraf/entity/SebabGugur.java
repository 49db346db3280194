package id.runut.paraf.entity;

/** Why an initial has ended. */
public enum SebabGugur {
  /** A later step sent the letter back to this step or to one before it. */
  DIKEMBALIKAN,
  /** The letter has been changed. */
  VERSI_BARU
}
