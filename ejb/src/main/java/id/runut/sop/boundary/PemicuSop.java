package id.runut.sop.boundary;

import java.util.Set;

/**
 * How often an SOP runs and what starts it.
 *
 * @param periode kinds of period that a process may be for
 * @param cara ways in which it may start
 * @param bulan for {@link Cara#KALENDER}: month in which it starts, 1 being the first month of the
 *     period itself (13: January after a year; 4: the month after a quarter); otherwise null
 * @param tanggal for {@link Cara#KALENDER}: day of that month; otherwise null
 * @param surat for {@link Cara#SURAT}: which incoming letter starts it, in words; otherwise null
 */
public record PemicuSop(
    Set<JenisPeriode> periode, Set<Cara> cara, Integer bulan, Integer tanggal, String surat) {

  public PemicuSop {
    periode = Set.copyOf(periode);
    cara = Set.copyOf(cara);
  }

  /** Kinds of period. */
  public enum JenisPeriode {
    TAHUNAN,
    TRIWULAN,
    /** Whenever it is needed, also several times a year. */
    SEWAKTU
  }

  /** What starts a process. */
  public enum Cara {
    TANGAN,
    KALENDER,
    SURAT
  }

  /** Quarterly and by hand, as definitions are that say nothing. */
  public static PemicuSop biasa() {
    return new PemicuSop(Set.of(JenisPeriode.TRIWULAN), Set.of(Cara.TANGAN), null, null, null);
  }
}
