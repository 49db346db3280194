package id.runut.perencanaan.entity;

/**
 * How the achievement of a lower-is-better indicator is reckoned. Agencies disagree (DOMAIN 1.3),
 * so every indicator says which formula is its own.
 */
public enum RumusTurun {
  /** (2 × target − realisation) ÷ target, not below zero. */
  SELISIH,
  /** Target ÷ realisation; a realisation of zero counts as 100 %. */
  BANDING
}
