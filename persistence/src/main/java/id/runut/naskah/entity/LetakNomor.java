package id.runut.naskah.entity;

/** Where a nota dinas shows its number; the sources differ. */
public enum LetakNomor {
  /** As a line of its head. */
  DALAM_KEPALA,
  DI_BAWAH_JUDUL
}
