package id.runut.naskah.docx;

/** What a letter does not take over from a document, or takes over otherwise than it was. */
public enum Buangan {
  /** Letterhead, fields and signature of a document that the portal itself has given out. */
  KERANGKA,
  GAMBAR,
  KOTAK_TEKS,
  KEPALA_HALAMAN,
  PERUBAHAN_TERLACAK,
  KOMENTAR,
  CATATAN_KAKI,
  TAUTAN,
  MEDAN,
  RUMUS,
  TABEL_BERSARANG,
  SEL_GABUNGAN,
  SISIPAN
}
