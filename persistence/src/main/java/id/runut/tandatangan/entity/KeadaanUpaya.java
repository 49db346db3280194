package id.runut.tandatangan.entity;

/** How far an attempt to have a letter signed outside has come. */
public enum KeadaanUpaya {
  DISIAPKAN,
  /** Sent; whoever finds it so later does not know what became of it. */
  DIKIRIM,
  /** Sent, and no usable answer came. */
  TIDAK_PASTI,
  /** The provider has said no, or what it made of it was not accepted. */
  DITOLAK
}
