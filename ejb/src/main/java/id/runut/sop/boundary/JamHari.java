package id.runut.sop.boundary;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** Office hours of a weekday. */
public record JamHari(
    DayOfWeek hari,
    LocalTime mulai,
    LocalTime istirahatMulai,
    LocalTime istirahatSelesai,
    LocalTime selesai) {

  /** Whether the hours follow each other and leave something to work in. */
  public boolean runtut() {
    return !mulai.isAfter(istirahatMulai)
        && !istirahatMulai.isAfter(istirahatSelesai)
        && !istirahatSelesai.isAfter(selesai)
        && mulai.isBefore(selesai);
  }
}
