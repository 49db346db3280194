package id.runut.naskah.boundary;

/** Emphasis of a stretch of text. */
public enum Gaya {
  TEBAL,
  MIRING,
  GARIS_BAWAH,
  CORET,
  TURUN,
  NAIK
}
