package id.runut.sop.boundary;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.Stream;

/** Office hours of a weekday. */
public record JamHari(
    DayOfWeek hari,
    LocalTime mulai,
    LocalTime istirahatMulai,
    LocalTime istirahatSelesai,
    LocalTime selesai) {

  /** Whether all is said, the hours follow each other and leave something to work in. */
  public boolean runtut() {
    boolean lengkap =
        Stream.<Object>of(hari, mulai, istirahatMulai, istirahatSelesai, selesai)
            .allMatch(Objects::nonNull);
    return lengkap
        && !mulai.isAfter(istirahatMulai)
        && !istirahatMulai.isAfter(istirahatSelesai)
        && !istirahatSelesai.isAfter(selesai)
        && mulai.isBefore(selesai);
  }
}
