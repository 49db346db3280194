package id.runut.organisasi.entity;

/** Kinds of unit inside an agency. */
public enum JenisUnit {
  PIMPINAN,
  SEKRETARIAT,
  BIDANG,
  SUBBIDANG,
  SUBBAGIAN,
  UPT
}
