package id.runut.agenda.entity;

/** The two registers of an agency, each with running numbers of its own. */
public enum Buku {
  KELUAR,
  MASUK
}
