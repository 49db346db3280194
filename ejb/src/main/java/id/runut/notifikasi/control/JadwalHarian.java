package id.runut.notifikasi.control;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When the mail of the day leaves: at seven in the morning, before the offices open. */
public final class JadwalHarian {

  /** In the agency's own time. */
  public static final LocalTime PUKUL = LocalTime.of(7, 0);

  private JadwalHarian() {}

  /** The next such moment after the given one. */
  public static Instant berikut(Instant sesudah, ZoneId zona) {
    ZonedDateTime hariIni = sesudah.atZone(zona).with(PUKUL);
    return (hariIni.toInstant().isAfter(sesudah) ? hariIni : hariIni.plusDays(1)).toInstant();
  }
}
