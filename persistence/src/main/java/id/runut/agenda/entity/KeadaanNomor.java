package id.runut.agenda.entity;

/** What has become of a number of the book of outgoing letters. */
public enum KeadaanNomor {
  DIPESAN,
  DIPAKAI,
  BATAL
}
