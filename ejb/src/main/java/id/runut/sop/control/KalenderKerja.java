package id.runut.sop.control;

import id.runut.sop.boundary.WaktuBaku;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An agency's working time. Only minutes inside its office hours count; weekends, breaks and
 * holidays do not.
 *
 * @param jam office hours by weekday; a day that is missing is free
 * @param masa periods with a week of their own, such as Ramadan; of two that hold on a day the
 *     first
 * @param batas how long tasks may wait, and when that is said
 */
public record KalenderKerja(
    ZoneId zona,
    Map<DayOfWeek, Hari> jam,
    List<Masa> masa,
    Set<LocalDate> libur,
    BatasWaktu batas) {

  /** A calendar without working time would never reach a deadline. */
  private static final int HARI_TERBANYAK = 3660;

  public KalenderKerja {
    jam = Map.copyOf(jam);
    masa = List.copyOf(masa);
    libur = Set.copyOf(libur);
    if (jam.isEmpty()) {
      throw new IllegalStateException("a calendar needs at least one working day");
    }
  }

  /** Office hours of a weekday; the break lies inside them. */
  public record Hari(
      LocalTime mulai, LocalTime istirahatMulai, LocalTime istirahatSelesai, LocalTime selesai) {

    public Hari {
      if (mulai.isAfter(istirahatMulai)
          || istirahatMulai.isAfter(istirahatSelesai)
          || istirahatSelesai.isAfter(selesai)) {
        throw new IllegalStateException("office hours run backwards");
      }
    }
  }

  /**
   * A period with a week of its own. A weekday without hours in it is free, whatever the rest of
   * the year knows: two weeks are never mixed.
   */
  public record Masa(LocalDate mulai, LocalDate selesai, Map<DayOfWeek, Hari> jam) {

    public Masa {
      jam = Map.copyOf(jam);
    }

    boolean meliputi(LocalDate hari) {
      return !hari.isBefore(mulai) && !hari.isAfter(selesai);
    }
  }

  private record Rentang(Instant mulai, Instant selesai) {}

  /**
   * The moment at which so many working minutes have passed. Zero minutes outside office hours lead
   * to the next start of work.
   */
  public Instant tambah(Instant dari, long menit) {
    Duration sisa = Duration.ofMinutes(menit);
    LocalDate hari = LocalDate.ofInstant(dari, zona);
    for (int i = 0; i < HARI_TERBANYAK; i++, hari = hari.plusDays(1)) {
      for (Rentang rentang : rentang(hari)) {
        Instant mulai = rentang.mulai().isBefore(dari) ? dari : rentang.mulai();
        if (mulai.isAfter(rentang.selesai())) {
          continue;
        }
        Duration tersedia = Duration.between(mulai, rentang.selesai());
        boolean masihBisa = tersedia.compareTo(sisa) >= 0 && !tersedia.isZero();
        if (masihBisa) {
          return mulai.plus(sisa);
        }
        sisa = sisa.minus(tersedia);
      }
    }
    throw new IllegalStateException("no working time within ten years");
  }

  /**
   * The last moment from which so many working minutes pass until the given one: the opposite of
   * {@link #tambah}.
   */
  public Instant kurang(Instant sampai, long menit) {
    Duration sisa = Duration.ofMinutes(menit);
    LocalDate hari = LocalDate.ofInstant(sampai, zona);
    for (int i = 0; i < HARI_TERBANYAK; i++, hari = hari.minusDays(1)) {
      List<Rentang> rentang = rentang(hari);
      for (int r = rentang.size() - 1; r >= 0; r--) {
        Rentang satu = rentang.get(r);
        Instant selesai = satu.selesai().isAfter(sampai) ? sampai : satu.selesai();
        if (selesai.isBefore(satu.mulai())) {
          continue;
        }
        Duration tersedia = Duration.between(satu.mulai(), selesai);
        if (tersedia.compareTo(sisa) >= 0) {
          return selesai.minus(sisa);
        }
        sisa = sisa.minus(tersedia);
      }
    }
    throw new IllegalStateException("no working time within ten years");
  }

  /** Whole working minutes from one moment to a later one; 0 when it is not later. */
  public long menitAntara(Instant dari, Instant sampai) {
    Duration jumlah = Duration.ZERO;
    LocalDate terakhir = LocalDate.ofInstant(sampai, zona);
    for (LocalDate hari = LocalDate.ofInstant(dari, zona);
        !hari.isAfter(terakhir);
        hari = hari.plusDays(1)) {
      for (Rentang rentang : rentang(hari)) {
        Instant mulai = rentang.mulai().isBefore(dari) ? dari : rentang.mulai();
        Instant selesai = rentang.selesai().isAfter(sampai) ? sampai : rentang.selesai();
        if (selesai.isAfter(mulai)) {
          jumlah = jumlah.plus(Duration.between(mulai, selesai));
        }
      }
    }
    return jumlah.toMinutes();
  }

  /**
   * The deadline of a task: arrival + waiting allowance + standard time (UX 13).
   *
   * @param menitBaku null when the SOP gives no standard time
   */
  public Instant tenggat(Instant tiba, Integer menitBaku) {
    return tambah(tiba, (long) batas.menitTunggu() + (menitBaku == null ? 0 : menitBaku));
  }

  /**
   * The deadline of a task whose SOP counts in its own unit.
   *
   * @param baku null when the SOP gives no standard time
   */
  public Instant tenggat(Instant tiba, WaktuBaku baku) {
    if (baku == null || baku.dalamHari() == null) {
      return tenggat(tiba, baku == null ? null : baku.dalamMenit());
    }
    return tambahHari(tambah(tiba, batas.menitTunggu()), baku.dalamHari());
  }

  /**
   * A standard time in working minutes, days as this calendar has them from the given moment on.
   *
   * @param baku null when the SOP gives no standard time
   * @return null when there is none: it is not known, which is not zero
   */
  public Long menitStandar(Instant mulai, WaktuBaku baku) {
    if (baku == null) {
      return null;
    }
    return baku.dalamHari() == null
        ? Long.valueOf(baku.dalamMenit())
        : Long.valueOf(menitAntara(mulai, tambahHari(mulai, baku.dalamHari())));
  }

  /**
   * When the holder of a task is reminded of its deadline.
   *
   * @return null when the task has only just come by then
   */
  public Instant ingatkanPada(Instant tiba, Instant tenggat) {
    Instant saat = kurang(tenggat, batas.menitIngat());
    return batas.menitIngat() > 0 && saat.isAfter(tiba) ? saat : null;
  }

  /** When the superior is told that the deadline has passed. */
  public Instant eskalasiPada(Instant tenggat) {
    return tambah(tenggat, batas.menitEskalasi());
  }

  /**
   * The same time of day so many working days later; the next working moment where that day has no
   * such time.
   */
  public Instant tambahHari(Instant dari, int hari) {
    LocalDateTime saat = LocalDateTime.ofInstant(tambah(dari, 0), zona);
    LocalDate tanggal = saat.toLocalDate();
    int sisa = hari;
    for (int i = 0; i < HARI_TERBANYAK && sisa > 0; i++) {
      tanggal = tanggal.plusDays(1);
      sisa -= hariKerja(tanggal) ? 1 : 0;
    }
    if (sisa > 0) {
      throw new IllegalStateException("no working time within ten years");
    }
    return tambah(tanggal.atTime(saat.toLocalTime()).atZone(zona).toInstant(), 0);
  }

  public boolean hariKerja(LocalDate hari) {
    return pekan(hari).containsKey(hari.getDayOfWeek()) && !libur.contains(hari);
  }

  /** The week that holds on a day. */
  private Map<DayOfWeek, Hari> pekan(LocalDate hari) {
    for (Masa satu : masa) {
      if (satu.meliputi(hari)) {
        return satu.jam();
      }
    }
    return jam;
  }

  private List<Rentang> rentang(LocalDate hari) {
    if (!hariKerja(hari)) {
      return List.of();
    }
    Hari h = pekan(hari).get(hari.getDayOfWeek());
    List<Rentang> hasil = new ArrayList<>(2);
    hasil.add(new Rentang(pada(hari, h.mulai()), pada(hari, h.istirahatMulai())));
    hasil.add(new Rentang(pada(hari, h.istirahatSelesai()), pada(hari, h.selesai())));
    return hasil;
  }

  private Instant pada(LocalDate hari, LocalTime jam) {
    return hari.atTime(jam).atZone(zona).toInstant();
  }
}
