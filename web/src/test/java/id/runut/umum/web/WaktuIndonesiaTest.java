package id.runut.umum.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaktuIndonesiaTest {

  private static final ZoneId PALU = ZoneId.of("Asia/Makassar");
  private static final Clock SENIN_PAGI =
      Clock.fixed(ZonedDateTime.of(2026, 10, 5, 8, 5, 0, 0, PALU).toInstant(), PALU);

  @Test
  void tanggalDenganHari() {
    assertEquals("Senin, 7 September 2026", WaktuIndonesia.hariTanggal(LocalDate.of(2026, 9, 7)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-10-05T07:40 | hari ini 07.40",
        "2026-10-04T14:10 | kemarin 14.10",
        "2026-10-02T14:10 | Jumat 2 Oktober, 14.10",
        "2025-12-30T09:00 | Selasa 30 Desember 2025, 09.00",
      })
  void kejadianYangLalu(String waktu, String kalimat) {
    assertEquals(kalimat, WaktuIndonesia.lalu(palu(waktu), SENIN_PAGI));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-10-05T12:00 | false | kini  | Hari ini, sampai 12.00",
        "2026-10-06T10:00 | false | tepat | Besok, sampai 10.00",
        "2026-10-07T16:00 | false | tepat | Sampai Rabu 7 Oktober, 16.00",
        "2026-10-05T08:00 | true  | lewat | Lewat sejak 08.00",
        "2026-10-04T14:10 | true  | lewat | Lewat sejak kemarin 14.10",
        "2026-10-01T14:10 | true  | lewat | Lewat sejak Kamis 1 Oktober",
      })
  void tenggatMenjadiTanda(String waktu, boolean lewat, String jenis, String kalimat) {
    assertEquals(new Tanda(jenis, kalimat), WaktuIndonesia.tenggat(palu(waktu), lewat, SENIN_PAGI));
  }

  @ParameterizedTest
  @CsvSource({"0, 0 menit", "50, 50 menit", "60, 1 jam", "170, 2 jam 50 menit", "2400, 40 jam"})
  void lamaKerja(long menit, String kalimat) {
    assertEquals(kalimat, WaktuIndonesia.lama(menit, "jam", "menit"));
  }

  private static ZonedDateTime palu(String waktu) {
    return LocalDateTime.parse(waktu).atZone(PALU);
  }
}
