package id.runut.sop.boundary;

import id.runut.umum.boundary.Periode;

/**
 * The wish to start an SOP for a period.
 *
 * @param surat the incoming letter that starts it; null where it is started by hand
 */
public record MulaiProses(String kodeSop, Periode periode, SuratMasuk surat) {

  /** By hand. */
  public static MulaiProses tangan(String kodeSop, Periode periode) {
    return new MulaiProses(kodeSop, periode, null);
  }
}
