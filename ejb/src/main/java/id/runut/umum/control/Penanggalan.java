package id.runut.umum.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;

/**
 * Dates, times and NIPs as official papers write them: {@code 7 September 2026}, {@code 09.00
 * WITA}. The names stand here and not in the Java runtime's locale data, which changes from version
 * to version.
 */
public final class Penanggalan {

  private static final String[] BULAN = {
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember"
  };

  private static final String[] HARI = {
    "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"
  };

  private static final Map<String, String> ZONA =
      Map.of("Asia/Jakarta", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

  private Penanggalan() {}

  public static String tanggal(LocalDate hari) {
    return hari.getDayOfMonth() + " " + BULAN[hari.getMonthValue() - 1] + " " + hari.getYear();
  }

  public static String tanggal(Instant saat, ZoneId zona) {
    return tanggal(LocalDate.ofInstant(saat, zona));
  }

  /** {@code Senin, 7 September 2026}. */
  public static String hariTanggal(LocalDate hari) {
    return HARI[hari.getDayOfWeek().getValue() - 1] + ", " + tanggal(hari);
  }

  /** The month's name, from 1 for Januari. */
  public static String bulan(int nomor) {
    return BULAN[nomor - 1];
  }

  public static String jam(Instant saat, ZoneId zona) {
    ZonedDateTime setempat = saat.atZone(zona);
    return "%02d.%02d %s".formatted(setempat.getHour(), setempat.getMinute(), zona(zona));
  }

  /** {@code WIB}, {@code WITA}, {@code WIT}. */
  public static String zona(ZoneId zona) {
    return ZONA.getOrDefault(zona.getId(), zona.getId());
  }

  /** {@code 7 September 2026 pukul 09.00 WITA}. */
  public static String lengkap(Instant saat, ZoneId zona) {
    return tanggal(saat, zona) + " pukul " + jam(saat, zona);
  }

  /** {@code 19860926 201505 1 001}; anything that is not 18 digits stays as it is. */
  public static String nip(String nip) {
    return nip.replaceFirst("^(\\d{8})(\\d{6})(\\d)(\\d{3})$", "$1 $2 $3 $4");
  }
}
