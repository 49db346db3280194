package id.runut.perencanaan.entity;

/** Which way an indicator is meant to go. */
public enum ArahIndikator {
  /** Higher is better. */
  NAIK,
  /** Lower is better. */
  TURUN
}
