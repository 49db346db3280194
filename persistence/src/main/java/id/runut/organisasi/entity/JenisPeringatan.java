package id.runut.organisasi.entity;

/** What the portal warns of once per assignment. */
public enum JenisPeringatan {
  /** The last day is near. */
  AKAN_BERAKHIR,
  /** Three months are over: by its term the assignment is extended by a new order or ended. */
  TIGA_BULAN,
  /** Six months are over: the assignment has to end. */
  ENAM_BULAN,
  /** The last holder has gone, and nobody has come. */
  KOSONG
}
