package id.runut.sop.entity;

/** States of a running SOP. */
public enum StatusProses {
  BERJALAN,
  SELESAI,
  DIBATALKAN
}
