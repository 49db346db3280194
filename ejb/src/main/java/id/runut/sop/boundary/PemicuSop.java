package id.runut.sop.boundary;

import id.runut.umum.boundary.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private static final int TRIWULAN_SETAHUN = 4;
  private static final int BULAN_SETRIWULAN = 3;

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

  /** The periods of a year for which it runs once each, quarters first; none when on demand. */
  public List<Periode> periode(int tahun) {
    List<Periode> hasil = new ArrayList<>();
    if (periode.contains(JenisPeriode.TRIWULAN)) {
      for (int triwulan = 1; triwulan <= TRIWULAN_SETAHUN; triwulan++) {
        hasil.add(new Periode(tahun, triwulan));
      }
    }
    if (periode.contains(JenisPeriode.TAHUNAN)) {
      hasil.add(new Periode(tahun, null));
    }
    return hasil;
  }

  /** The day on which the calendar starts it for a period; empty when the calendar does not. */
  public Optional<LocalDate> mulai(Periode untuk) {
    if (!cara.contains(Cara.KALENDER)) {
      return Optional.empty();
    }
    int pertama = untuk.setahun() ? 1 : (untuk.triwulan() - 1) * BULAN_SETRIWULAN + 1;
    return Optional.of(
        LocalDate.of(untuk.tahun(), pertama, 1).plusMonths(bulan - 1L).withDayOfMonth(tanggal));
  }
}
