package id.runut.uji;

import java.util.UUID;

/** The officials of the demo agency, by their posts. */
public enum Pemeran {
  KEPALA(1),
  SEKRETARIS(2),
  KASUBBAG(3),
  FUNGSIONAL_SATU(4),
  FUNGSIONAL_DUA(5),
  KABID_KELEMBAGAAN(6),
  KABID_KOPERASI(7),
  KABID_USAHA_KECIL(8),
  KABID_PENGEMBANGAN(9),
  KEPALA_UPT(10),
  BAPPEDA(11),
  BIRO_ORGANISASI(12),
  ADMIN(13);

  /** The demo agency. */
  public static final UUID DINAS = UUID.fromString("a0000000-0000-4000-8000-000000000001");

  private final int nomor;

  Pemeran(int nomor) {
    this.nomor = nomor;
  }

  public UUID jabatanId() {
    return UUID.fromString("c0000000-0000-4000-8000-0000000000" + dua());
  }

  public UUID pegawaiId() {
    return UUID.fromString("e0000000-0000-4000-8000-0000000000" + dua());
  }

  /** The Keycloak subject. */
  public String subjek() {
    return "d0000000-0000-4000-8000-0000000000" + dua();
  }

  private String dua() {
    return String.format("%02d", nomor);
  }
}
