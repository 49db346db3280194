package id.runut.sop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.runut.sop.control.KalenderKerja.Hari;
import id.runut.sop.control.KalenderKerja.Masa;
import id.runut.sop.entity.HariLibur;
import id.runut.sop.entity.JenisHari;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Calendars that differ: a five-day week in Palu (WITA), a six-day week in Pontianak (WIB) with a
 * short Friday; both with Ramadan, 2026-02-19 (a Thursday) to 2026-03-20. 2026-03-19 is Nyepi.
 */
class KalenderInstansiTest {

  private static final LocalDate NYEPI = LocalDate.of(2026, 3, 19);
  private static final LocalDate AWAL_RAMADAN = LocalDate.of(2026, 2, 19);
  private static final LocalDate AKHIR_RAMADAN = LocalDate.of(2026, 3, 20);
  private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
  private static final ZoneId WIB = ZoneId.of("Asia/Pontianak");

  private static final KalenderKerja LIMA_HARI =
      new KalenderKerja(
          WITA,
          pekan(
              5,
              hari("07:30", "12:00", "13:00", "16:00"),
              hari("07:30", "11:30", "13:00", "16:30")),
          List.of(
              ramadan(
                  pekan(
                      5,
                      hari("08:00", "12:00", "12:30", "15:00"),
                      hari("08:00", "11:30", "12:30", "15:30")))),
          Set.of(NYEPI),
          BatasWaktu.BIASA);

  private static final KalenderKerja ENAM_HARI =
      new KalenderKerja(
          WIB,
          pekan(
              6,
              hari("07:30", "12:00", "13:00", "14:30"),
              hari("07:30", "11:30", "11:30", "11:30")),
          List.of(
              ramadan(
                  pekan(
                      6,
                      hari("08:00", "12:00", "12:30", "14:00"),
                      hari("08:00", "11:30", "12:30", "14:30")))),
          Set.of(NYEPI),
          BatasWaktu.BIASA);

  @ParameterizedTest(name = "{0}: {1} + {2} min = {3}")
  @CsvSource({
    // The day before Ramadan ends at 16.00, its first day begins at 08.00 and ends at 15.00.
    "LIMA, 2026-02-18T15:30, 60, 2026-02-19T08:30",
    "LIMA, 2026-02-19T08:00, 390, 2026-02-19T15:00",
    "LIMA, 2026-02-19T07:30, 10, 2026-02-19T08:10",
    "LIMA, 2026-02-19T11:50, 20, 2026-02-19T12:40",
    // Friday of Ramadan: break from 11.30, end at 15.30, then the weekend.
    "LIMA, 2026-02-20T11:20, 20, 2026-02-20T12:40",
    "LIMA, 2026-02-20T15:20, 20, 2026-02-23T08:10",
    // Nyepi inside Ramadan, and the first ordinary Monday after it.
    "LIMA, 2026-03-18T14:50, 20, 2026-03-20T08:10",
    "LIMA, 2026-03-20T15:20, 20, 2026-03-23T07:40",
    // Six days: Saturday works, Friday ends at 11.30, Sunday is free.
    "ENAM, 2026-01-09T11:20, 20, 2026-01-10T07:40",
    "ENAM, 2026-01-10T14:20, 20, 2026-01-12T07:40",
    "ENAM, 2026-02-21T13:50, 20, 2026-02-23T08:10",
    "ENAM, 2026-02-20T14:20, 20, 2026-02-21T08:10"
  })
  void menurutKalenderInstansi(String kalender, LocalDateTime dari, long menit, LocalDateTime ke) {
    KalenderKerja k = kalender(kalender);
    assertEquals(
        ke.atZone(k.zona()).toInstant(), k.tambah(dari.atZone(k.zona()).toInstant(), menit));
  }

  @Test
  void satuSaatDuaZona() {
    // 07.30 in Palu is 06.30 in Pontianak: there work has not begun.
    Instant saat = Instant.parse("2026-01-07T23:30:00Z");
    assertEquals(Instant.parse("2026-01-07T23:40:00Z"), LIMA_HARI.tambah(saat, 10));
    assertEquals(Instant.parse("2026-01-08T00:40:00Z"), ENAM_HARI.tambah(saat, 10));
    assertEquals(60, LIMA_HARI.menitAntara(saat, saat.plus(1, ChronoUnit.HOURS)));
    assertEquals(0, ENAM_HARI.menitAntara(saat, saat.plus(1, ChronoUnit.HOURS)));
  }

  @ParameterizedTest(name = "{0}: {1} + {2} working days = {3}")
  @CsvSource({
    "LIMA, 2026-02-18T09:00, 2, 2026-02-20T09:00",
    "LIMA, 2026-02-18T15:30, 1, 2026-02-20T08:00",
    "LIMA, 2026-03-18T09:00, 1, 2026-03-20T09:00",
    "ENAM, 2026-01-09T09:00, 1, 2026-01-10T09:00",
    "ENAM, 2026-01-10T09:00, 1, 2026-01-12T09:00"
  })
  void hariKerjaMenurutKalenderInstansi(
      String kalender, LocalDateTime dari, int hari, LocalDateTime ke) {
    KalenderKerja k = kalender(kalender);
    assertEquals(
        ke.atZone(k.zona()).toInstant(), k.tambahHari(dari.atZone(k.zona()).toInstant(), hari));
  }

  /**
   * In parts or at once, work ends at the same time. The second part is at least a minute: no
   * minute after the end of a day is its end, and the beginning of the next.
   */
  @ParameterizedTest
  @CsvSource({"LIMA", "ENAM"})
  void duaBagianSamaDenganSekaligus(String kalender) {
    KalenderKerja k = kalender(kalender);
    Random acak = new Random(20260219);
    for (int i = 0; i < 3000; i++) {
      Instant mulai = acakSaat(acak);
      int a = acak.nextInt(3000);
      int b = 1 + acak.nextInt(3000);
      assertEquals(
          k.tambah(mulai, a + b),
          k.tambah(k.tambah(mulai, a), b),
          () -> mulai + " + " + a + " + " + b);
    }
  }

  /** What is added is counted and can be taken away again. */
  @ParameterizedTest
  @CsvSource({"LIMA", "ENAM"})
  void yangDitambahTerhitungDanDapatDikurangi(String kalender) {
    KalenderKerja k = kalender(kalender);
    Random acak = new Random(7);
    for (int i = 0; i < 3000; i++) {
      Instant mulai = k.tambah(acakSaat(acak), 0);
      int menit = 1 + acak.nextInt(3000);
      Instant akhir = k.tambah(mulai, menit);
      assertEquals(menit, k.menitAntara(mulai, akhir), () -> mulai + " + " + menit);
      assertEquals(0, k.menitAntara(k.kurang(akhir, menit), mulai), () -> akhir + " - " + menit);
      assertEquals(menit, k.menitAntara(k.kurang(akhir, menit), akhir));
    }
  }

  /** While the outside world is waited for no clock runs: the deadline shifts by the wait. */
  @ParameterizedTest
  @CsvSource({"LIMA", "ENAM"})
  void tenggatBergeserSelamaMenunggu(String kalender) {
    KalenderKerja k = kalender(kalender);
    Random acak = new Random(42);
    for (int i = 0; i < 1000; i++) {
      Instant sejak = k.tambah(acakSaat(acak), 0);
      Instant tiba = k.tambah(sejak, 1 + acak.nextInt(5000));
      assertEquals(k.tambah(k.tenggat(sejak, 30), k.menitAntara(sejak, tiba)), k.tenggat(tiba, 30));
    }
  }

  @Test
  void barisInstansiMenggantikanHariNasional() {
    UUID instansi = UUID.randomUUID();
    assertEquals(
        Set.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 9), LocalDate.of(2027, 4, 1)),
        KalenderInstansi.libur(
            List.of(
                nasional("2027-01-01"),
                nasional("2027-01-05"),
                sendiri(instansi, "2027-01-05", JenisHari.HARI_KERJA),
                sendiri(instansi, "2027-03-09", JenisHari.CUTI_BERSAMA),
                nasional("2027-03-09"),
                sendiri(instansi, "2027-04-01", JenisHari.LIBUR_DAERAH))));
  }

  private static HariLibur nasional(String tanggal) {
    return new HariLibur(null, LocalDate.parse(tanggal), "x", JenisHari.LIBUR_NASIONAL);
  }

  private static HariLibur sendiri(UUID instansi, String tanggal, JenisHari jenis) {
    return new HariLibur(instansi, LocalDate.parse(tanggal), "x", jenis);
  }

  private static Instant acakSaat(Random acak) {
    return Instant.parse("2026-01-05T00:00:00Z")
        .plus(acak.nextInt(120 * 24 * 60), ChronoUnit.MINUTES);
  }

  private static KalenderKerja kalender(String nama) {
    return "LIMA".equals(nama) ? LIMA_HARI : ENAM_HARI;
  }

  private static Masa ramadan(Map<DayOfWeek, Hari> pekan) {
    return new Masa(AWAL_RAMADAN, AKHIR_RAMADAN, pekan);
  }

  private static Map<DayOfWeek, Hari> pekan(int jumlah, Hari biasa, Hari jumat) {
    Map<DayOfWeek, Hari> hasil = new EnumMap<>(DayOfWeek.class);
    for (int i = 1; i <= jumlah; i++) {
      hasil.put(DayOfWeek.of(i), i == 5 ? jumat : biasa);
    }
    return hasil;
  }

  private static Hari hari(String mulai, String istirahat, String kembali, String selesai) {
    return new Hari(
        LocalTime.parse(mulai),
        LocalTime.parse(istirahat),
        LocalTime.parse(kembali),
        LocalTime.parse(selesai));
  }
}
