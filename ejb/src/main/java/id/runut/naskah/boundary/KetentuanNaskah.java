package id.runut.naskah.boundary;

import id.runut.naskah.entity.BentukPenandatanganan;
import id.runut.umum.entity.SifatKeamanan;

/**
 * How closely a letter is kept and in whose name it is signed.
 *
 * @param atasNama the post in whose name is signed ("Kepala Dinas"); blank for {@code LANGSUNG}
 */
public record KetentuanNaskah(
    SifatKeamanan keamanan, BentukPenandatanganan bentuk, String atasNama) {

  /** What counts where nothing is said. */
  public static final KetentuanNaskah BAKU = new KetentuanNaskah(null, null, null);

  public KetentuanNaskah {
    keamanan = keamanan == null ? SifatKeamanan.BIASA : keamanan;
    bentuk = bentuk == null ? BentukPenandatanganan.LANGSUNG : bentuk;
    atasNama = atasNama == null || bentuk == BentukPenandatanganan.LANGSUNG ? "" : atasNama;
  }
}
