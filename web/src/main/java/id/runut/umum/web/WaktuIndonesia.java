package id.runut.umum.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/**
 * Dates and times as Indonesian offices write them. Independent of the locale data of the JDK,
 * which changes from release to release.
 */
final class WaktuIndonesia {

  private static final String[] HARI = {
    "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"
  };
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
  private static final Map<String, String> SINGKATAN_ZONA =
      Map.of(
          "Asia/Jakarta", "WIB",
          "Asia/Pontianak", "WIB",
          "Asia/Makassar", "WITA",
          "Asia/Jayapura", "WIT");
  private static final DateTimeFormatter JAM = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);
  private static final int MENIT_SEJAM = 60;

  private WaktuIndonesia() {}

  /** {@code 7 September 2026}. */
  static String tanggal(LocalDate hari) {
    return hari.getDayOfMonth() + " " + bulan(hari) + " " + hari.getYear();
  }

  /** {@code Senin, 7 September 2026}. */
  static String hariTanggal(LocalDate hari) {
    return namaHari(hari.getDayOfWeek()) + ", " + tanggal(hari);
  }

  /** {@code Senin 7 September}, with the year only when it is not the present one. */
  static String hariSingkat(LocalDate hari, LocalDate kini) {
    String teks = namaHari(hari.getDayOfWeek()) + " " + hari.getDayOfMonth() + " " + bulan(hari);
    return hari.getYear() == kini.getYear() ? teks : teks + " " + hari.getYear();
  }

  /** {@code 09.00}. */
  static String jam(ZonedDateTime waktu) {
    return JAM.format(waktu);
  }

  /** {@code WITA}; other zones by their own name. */
  static String zona(ZoneId zona) {
    return SINGKATAN_ZONA.getOrDefault(zona.getId(), zona.getId());
  }

  /**
   * When something happened, as people say it: {@code hari ini 07.40}, {@code kemarin 14.10},
   * {@code Jumat 2 Oktober, 14.10}.
   */
  static String lalu(ZonedDateTime waktu, Clock jam) {
    LocalDate kini = LocalDate.now(jam);
    LocalDate hari = waktu.toLocalDate();
    if (hari.equals(kini)) {
      return "hari ini " + jam(waktu);
    }
    if (hari.equals(kini.minusDays(1))) {
      return "kemarin " + jam(waktu);
    }
    return hariSingkat(hari, kini) + ", " + jam(waktu);
  }

  /**
   * A deadline as a chip: late, today, or later. The absolute time comes first, so that nobody has
   * to reckon.
   */
  static Tanda tenggat(ZonedDateTime tenggat, boolean lewat, Clock jam) {
    LocalDate kini = LocalDate.now(jam);
    LocalDate hari = tenggat.toLocalDate();
    if (lewat) {
      return new Tanda("lewat", "Lewat sejak " + batas(tenggat, kini));
    }
    if (hari.equals(kini)) {
      return new Tanda("kini", "Hari ini, sampai " + jam(tenggat));
    }
    if (ChronoUnit.DAYS.between(kini, hari) == 1) {
      return new Tanda("tepat", "Besok, sampai " + jam(tenggat));
    }
    return new Tanda("tepat", "Sampai " + hariSingkat(hari, kini) + ", " + jam(tenggat));
  }

  /** A passed deadline: the hour matters only while it is near. */
  private static String batas(ZonedDateTime tenggat, LocalDate kini) {
    LocalDate hari = tenggat.toLocalDate();
    if (hari.equals(kini)) {
      return jam(tenggat);
    }
    return hari.equals(kini.minusDays(1)) ? "kemarin " + jam(tenggat) : hariSingkat(hari, kini);
  }

  /**
   * Working time in words.
   *
   * @param menit minutes, not negative
   * @param jamKata word for hours ({@code jam})
   * @param menitKata word for minutes ({@code menit} or {@code mnt})
   */
  static String lama(long menit, String jamKata, String menitKata) {
    long jam = menit / MENIT_SEJAM;
    long sisa = menit % MENIT_SEJAM;
    if (jam == 0) {
      return sisa + " " + menitKata;
    }
    return sisa == 0 ? jam + " " + jamKata : jam + " " + jamKata + " " + sisa + " " + menitKata;
  }

  private static String namaHari(DayOfWeek hari) {
    return HARI[hari.getValue() - 1];
  }

  private static String bulan(LocalDate hari) {
    return BULAN[hari.getMonthValue() - 1];
  }
}
