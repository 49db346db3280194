package id.runut.organisasi.control;

import id.runut.umum.boundary.Pesan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long somebody may stand in (SE BKN 2/SE/VII/2019): three months, extended once by three. The
 * portal warns and does not forbid: without a deputy the post would stand still, and the decision
 * is the appointing authority's.
 */
public final class AturanMasa {

  /** Months of a first order. */
  public static final int TAHAP_PERTAMA = 3;

  /** Months altogether. */
  public static final int PALING_LAMA = 6;

  /** From this many days before the last on, the portal says that it is near. */
  public static final int HARI_SEBELUM_BERAKHIR = 7;

  private AturanMasa() {}

  /**
   * What the length of a chain of orders calls for.
   *
   * @param mulai first day of the first order
   * @param hari today, or the last day of an order that is to be given
   */
  public static Optional<Pesan> peringatan(LocalDate mulai, LocalDate hari) {
    if (melewati(mulai, hari, PALING_LAMA)) {
      return Optional.of(Pesan.dari("penugasan.lewatEnamBulan", mulai));
    }
    return melewati(mulai, hari, TAHAP_PERTAMA)
        ? Optional.of(Pesan.dari("penugasan.lewatTigaBulan", mulai))
        : Optional.empty();
  }

  /** Whether so many months, begun on the first day, are over on the other. */
  public static boolean melewati(LocalDate mulai, LocalDate hari, int bulan) {
    return !hari.isBefore(mulai.plusMonths(bulan));
  }

  /** Whether the last day is near. */
  public static boolean akanBerakhir(LocalDate selesai, LocalDate hari) {
    return !selesai.isBefore(hari) && selesai.minusDays(HARI_SEBELUM_BERAKHIR).isBefore(hari);
  }
}
