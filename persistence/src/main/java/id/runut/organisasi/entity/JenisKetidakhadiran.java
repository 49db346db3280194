package id.runut.organisasi.entity;

/** Why an official is not at his post for some days. */
public enum JenisKetidakhadiran {
  CUTI,
  SAKIT,
  DINAS_LUAR,
  PENDIDIKAN
}
