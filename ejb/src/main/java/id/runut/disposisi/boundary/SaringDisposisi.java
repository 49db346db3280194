package id.runut.disposisi.boundary;

import id.runut.disposisi.entity.SifatDisposisi;

/**
 * Which orders are wanted.
 *
 * @param cari part of subject, sender, number or own words; null for all. Secret letters are never
 *     found by it.
 * @param urgensi null for all
 */
public record SaringDisposisi(Kotak kotak, String cari, SifatDisposisi urgensi) {

  public SaringDisposisi {
    kotak = kotak == null ? Kotak.MASUK : kotak;
    cari = cari == null || cari.isBlank() ? null : cari.strip();
  }

  /** Where to look. */
  public enum Kotak {
    /** What waits for the caller's posts. */
    MASUK,
    /** What they have given. */
    DIBERIKAN,
    /** What they have done. */
    SELESAI,
    /** What waits for them past its deadline. */
    TERLAMBAT
  }
}
