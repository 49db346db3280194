package id.runut.sop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.runut.sop.boundary.WaktuBaku;
import id.runut.sop.boundary.WaktuBaku.Satuan;
import id.runut.sop.control.KalenderKerja.Hari;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working time of an agency in Palu; 2026-10-01 is a Thursday, 2026-10-06 a made-up holiday. */
class KalenderKerjaTest {

  private static final ZoneId PALU = ZoneId.of("Asia/Makassar");
  private static final KalenderKerja KALENDER =
      new KalenderKerja(
          PALU, jam(), List.of(), Set.of(LocalDate.of(2026, 10, 6)), BatasWaktu.BIASA);

  @ParameterizedTest(name = "{0} + {1} min = {2}")
  @CsvSource({
    "2026-10-01T08:00, 30, 2026-10-01T08:30",
    "2026-10-01T08:00, 0, 2026-10-01T08:00",
    "2026-10-01T06:00, 10, 2026-10-01T07:40",
    "2026-10-01T06:00, 0, 2026-10-01T07:30",
    "2026-10-01T11:50, 20, 2026-10-01T13:10",
    "2026-10-01T12:30, 5, 2026-10-01T13:05",
    "2026-10-01T07:30, 450, 2026-10-01T16:00",
    "2026-10-01T07:30, 451, 2026-10-02T07:31",
    "2026-10-01T16:00, 0, 2026-10-02T07:30",
    "2026-10-01T15:50, 20, 2026-10-02T07:40",
    "2026-10-02T11:20, 20, 2026-10-02T13:10",
    "2026-10-02T16:20, 20, 2026-10-05T07:40",
    "2026-10-03T10:00, 1, 2026-10-05T07:31",
    "2026-10-05T15:50, 20, 2026-10-07T07:40",
    "2026-10-06T09:00, 15, 2026-10-07T07:45",
    "2026-10-01T07:30, 2400, 2026-10-09T10:00"
  })
  void menambahMenitKerja(LocalDateTime dari, long menit, LocalDateTime sampai) {
    assertEquals(pada(sampai), KALENDER.tambah(pada(dari), menit));
  }

  @ParameterizedTest(name = "{0} to {1} = {2} min")
  @CsvSource({
    "2026-10-01T08:00, 2026-10-01T08:30, 30",
    "2026-10-01T11:30, 2026-10-01T13:30, 60",
    "2026-10-01T16:30, 2026-10-02T07:00, 0",
    "2026-10-01T15:00, 2026-10-02T08:00, 90",
    "2026-10-02T16:00, 2026-10-05T08:00, 60",
    "2026-10-05T07:30, 2026-10-07T16:00, 900",
    "2026-10-06T08:00, 2026-10-06T12:00, 0",
    "2026-10-01T09:00, 2026-10-01T08:00, 0",
    "2026-10-01T08:00:00, 2026-10-01T08:00:59, 0"
  })
  void menghitungMenitKerjaDiAntara(LocalDateTime dari, LocalDateTime sampai, long menit) {
    assertEquals(menit, KALENDER.menitAntara(pada(dari), pada(sampai)));
  }

  @ParameterizedTest(name = "arrival {0}, standard {1} = {2}")
  @CsvSource({
    "2026-10-01T08:00, 5, 2026-10-02T08:05",
    "2026-10-01T08:00, , 2026-10-02T08:00",
    "2026-10-02T16:00, 5, 2026-10-05T15:35",
    "2026-10-03T22:00, 10, 2026-10-07T07:40"
  })
  void tenggatMemberiSatuHariKerjaUntukMenunggu(
      LocalDateTime tiba, Integer menitBaku, LocalDateTime tenggat) {
    assertEquals(pada(tenggat), KALENDER.tenggat(pada(tiba), menitBaku));
  }

  @ParameterizedTest(name = "{0} + {1} working days = {2}")
  @CsvSource({
    "2026-10-01T08:00, 0, 2026-10-01T08:00",
    "2026-10-01T08:00, 1, 2026-10-02T08:00",
    "2026-10-01T08:00, 3, 2026-10-07T08:00",
    "2026-10-01T11:45, 1, 2026-10-02T13:00",
    "2026-10-02T16:15, 1, 2026-10-07T07:30",
    "2026-10-03T10:00, 1, 2026-10-07T07:30",
    "2026-10-01T16:30, 60, 2026-12-28T07:30"
  })
  void menambahHariKerja(LocalDateTime dari, int hari, LocalDateTime sampai) {
    assertEquals(pada(sampai), KALENDER.tambahHari(pada(dari), hari));
  }

  @ParameterizedTest(name = "arrival {0}, standard {1} {2} = {3}")
  @CsvSource({
    "2026-10-01T08:00, 5, MENIT, 2026-10-02T08:05",
    "2026-10-01T08:00, 3, JAM, 2026-10-02T11:00",
    "2026-10-01T08:00, 3, HARI, 2026-10-08T08:00"
  })
  void tenggatMenurutSatuanSop(
      LocalDateTime tiba, int nilai, Satuan satuan, LocalDateTime tenggat) {
    assertEquals(pada(tenggat), KALENDER.tenggat(pada(tiba), new WaktuBaku(nilai, satuan)));
  }

  @ParameterizedTest(name = "{0} + {1} min counts back")
  @CsvSource({
    "2026-10-01T08:00, 7",
    "2026-10-01T08:00, 700",
    "2026-10-05T15:59, 3000",
    "2026-10-03T01:00, 1"
  })
  void yangDitambahTerhitungKembali(LocalDateTime dari, long menit) {
    Instant mulai = pada(dari);
    assertEquals(menit, KALENDER.menitAntara(mulai, KALENDER.tambah(mulai, menit)));
  }

  @ParameterizedTest(name = "{1} min before {0} = {2}")
  @CsvSource({
    "2026-10-01T10:00, 120, 2026-10-01T08:00",
    "2026-10-01T13:30, 60, 2026-10-01T11:30",
    "2026-10-01T08:30, 120, 2026-09-30T15:00",
    "2026-10-05T08:00, 60, 2026-10-02T16:00",
    "2026-10-07T07:30, 30, 2026-10-05T15:30",
    "2026-10-07T08:00, 480, 2026-10-05T07:30",
    "2026-10-03T12:00, 15, 2026-10-02T16:15",
    "2026-10-01T16:00, 450, 2026-10-01T07:30"
  })
  void mengurangiMenitKerja(LocalDateTime sampai, long menit, LocalDateTime dari) {
    assertEquals(pada(dari), KALENDER.kurang(pada(sampai), menit));
  }

  @ParameterizedTest(name = "arrival {0}, deadline {1}: reminded {2}, escalated {3}")
  @CsvSource({
    "2026-10-01T08:00, 2026-10-02T08:05, 2026-10-01T14:35, 2026-10-05T08:05",
    "2026-10-01T14:00, 2026-10-05T08:00, 2026-10-02T15:00, 2026-10-07T08:00",
    "2026-10-01T08:00, 2026-10-01T09:00, , 2026-10-02T09:00"
  })
  void peringatanDihitungDalamWaktuKerja(
      LocalDateTime tiba, LocalDateTime tenggat, LocalDateTime ingatkan, LocalDateTime eskalasi) {
    assertEquals(
        ingatkan == null ? null : pada(ingatkan), KALENDER.ingatkanPada(pada(tiba), pada(tenggat)));
    assertEquals(pada(eskalasi), KALENDER.eskalasiPada(pada(tenggat)));
  }

  @ParameterizedTest(name = "from {0}, standard {1} {2} = {3} min")
  @CsvSource({
    "2026-10-01T08:00, 5, MENIT, 5",
    "2026-10-01T08:00, 3, JAM, 180",
    "2026-10-01T07:30, 1, HARI, 450",
    "2026-10-01T08:00, 3, HARI, 1350",
    "2026-10-01T08:00, , , "
  })
  void standarDalamMenitMenurutKalender(
      LocalDateTime mulai, Integer nilai, Satuan satuan, Long menit) {
    assertEquals(
        menit,
        KALENDER.menitStandar(pada(mulai), nilai == null ? null : new WaktuBaku(nilai, satuan)));
  }

  private static Instant pada(LocalDateTime waktu) {
    return waktu.atZone(PALU).toInstant();
  }

  private static Map<DayOfWeek, Hari> jam() {
    Hari biasa = hari("07:30", "12:00", "13:00", "16:00");
    Map<DayOfWeek, Hari> jam = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek d : DayOfWeek.values()) {
      if (d.compareTo(DayOfWeek.FRIDAY) < 0) {
        jam.put(d, biasa);
      }
    }
    jam.put(DayOfWeek.FRIDAY, hari("07:30", "11:30", "13:00", "16:30"));
    return jam;
  }

  private static Hari hari(String mulai, String istirahat, String kembali, String selesai) {
    return new Hari(
        LocalTime.parse(mulai),
        LocalTime.parse(istirahat),
        LocalTime.parse(kembali),
        LocalTime.parse(selesai));
  }
}
