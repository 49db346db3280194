package id.runut.disposisi.entity;

/** How urgent or confidential an order is, as a lembar disposisi offers it. */
public enum SifatDisposisi {
  BIASA,
  SEGERA,
  SANGAT_SEGERA,
  RAHASIA
}
