package id.runut.naskah.boundary;

/** What a block of a letter is. */
public enum BentukBlok {
  /** A field such as subject or addressees. */
  BIDANG,
  JUDUL,
  PARAGRAF,
  BUTIR,
  BARIS_TABEL
}
