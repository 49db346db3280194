package id.runut.disposisi.boundary;

/** How far a letter has come with the orders about it. */
public enum KeadaanDisposisi {
  /** Nobody has given an order yet. */
  BELUM,
  /** Somebody still has to report. */
  BERJALAN,
  /** Everybody has reported. */
  SELESAI,
  /** It was said that no order is needed. */
  TIDAK_PERLU
}
