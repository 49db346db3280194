package id.runut.ujung;

/** The demo users of {@code runut-realm-demo.json}; all have the demo's password. */
public enum Akun {
  KEPALA_DINAS(1, "kepala.dinas"),
  SEKRETARIS(2, "sekretaris"),
  KASUBBAG_PROGRAM(3, "kasubbag.program"),
  FUNGSIONAL_SATU(4, "fungsional.satu"),
  FUNGSIONAL_DUA(5, "fungsional.dua"),
  KABID_KELEMBAGAAN(6, "kabid.kelembagaan"),
  KABID_KOPERASI(7, "kabid.koperasi"),
  KABID_USAHA_KECIL(8, "kabid.usahakecil"),
  KABID_PENGEMBANGAN(9, "kabid.pengembangan"),
  KEPALA_UPT(10, "kepala.upt"),
  BAPPEDA(11, "bappeda"),
  BIRO_ORGANISASI(12, "biro.organisasi"),
  ADMIN(13, "admin"),
  TANPA_JABATAN(14, "tanpa.jabatan");

  private final int nomor;
  private final String nama;

  Akun(int nomor, String nama) {
    this.nomor = nomor;
    this.nama = nama;
  }

  /** The name to log in with. */
  public String nama() {
    return nama;
  }

  /** The subject in tokens. */
  public String subjek() {
    return String.format("d0000000-0000-4000-8000-%012d", nomor);
  }
}
