package id.runut.sop.control;

import id.runut.sop.boundary.PemicuSop;
import id.runut.umum.boundary.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** For which periods an SOP starts by itself on a day. Pure. */
final class AturanJadwal {

  /** A day on which the portal stood still is made up for, but not the past of an agency. */
  private static final int HARI_SUSULAN = 14;

  private AturanJadwal() {}

  /** The periods whose day of start is the given one or one of the two weeks before it. */
  static List<Periode> jatuhTempo(PemicuSop pemicu, LocalDate hari) {
    return IntStream.rangeClosed(hari.getYear() - 1, hari.getYear())
        .boxed()
        .flatMap(tahun -> pemicu.periode(tahun).stream())
        .filter(p -> pemicu.mulai(p).filter(mulai -> sekarang(mulai, hari)).isPresent())
        .toList();
  }

  private static boolean sekarang(LocalDate mulai, LocalDate hari) {
    return !mulai.isAfter(hari) && mulai.plusDays(HARI_SUSULAN).isAfter(hari);
  }
}
