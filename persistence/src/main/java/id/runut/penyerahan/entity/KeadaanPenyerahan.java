package id.runut.penyerahan.entity;

/** Where a delivery stands, seen from the agency that it is meant for. */
public enum KeadaanPenyerahan {
  /** A process is running that will deliver, and has not yet. */
  BELUM_DATANG,
  /** Sent, and nobody has confirmed its receipt. */
  BELUM_DITERIMA,
  DITERIMA
}
