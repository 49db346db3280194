package id.runut.naskah.entity;

/** Where a letter stands. */
public enum StatusNaskah {
  /** Being drafted; no version has been handed in yet. */
  KONSEP,
  /** At least one version has been handed in and is on its way to the signature. */
  DIPERIKSA,
  /** Signed by some of its signers: number and date are final, the file is not. */
  DITANDATANGANI,
  /** Signed by all, or issued: number, date and bytes are final. */
  TERBIT
}
