package id.runut.capaian.entity;

/** Where an accepted workbook stands. */
public enum StatusUnggahan {
  /** In force, not handed in yet. */
  SIAP,
  /** Superseded by a later one before it was handed in. */
  DIGANTI,
  /** Handed in; nothing about it changes any more. */
  DIKIRIM
}
