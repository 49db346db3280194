package id.runut.naskah.boundary;

/** What became of a block or of a stretch of its text from one version to another. */
public enum Perubahan {
  SAMA,
  DIUBAH,
  DITAMBAH,
  DIHAPUS,
  /** The words are the same, their emphasis or alignment is not. */
  BENTUK
}
