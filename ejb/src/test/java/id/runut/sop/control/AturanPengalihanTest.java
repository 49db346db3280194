package id.runut.sop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.runut.organisasi.boundary.Lingkup;
import id.runut.sop.control.AturanPengalihan.Keadaan;
import id.runut.sop.control.AturanPengalihan.Tujuan;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.Putusan;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AturanPengalihanTest {

  @ParameterizedTest(name = "own task {0}, begun {1}, of a team {2}: {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "true, false, false, -",
        "false, false, false, kesalahan.alihBagian",
        "true, true, false, kesalahan.alihSudahDikerjakan",
        "true, false, true, kesalahan.alihTim",
        "false, true, true, kesalahan.alihTim"
      })
  void tugasYangDapatDialihkan(boolean utama, boolean dikerjakan, boolean tim, String alasan) {
    assertEquals(alasan, alasan(AturanPengalihan.tugas(new Keadaan(utama, dikerjakan, tim))));
  }

  @ParameterizedTest(
      name = "below {0}, of the unit {1}, of the role {2}, held {3}, has one {4}: {5}")
  @CsvSource(
      nullValues = "-",
      value = {
        "true, true, true, true, false, -",
        "false, true, true, true, false, kesalahan.alihBukanSeunit",
        "true, false, true, true, false, kesalahan.alihBukanSeunit",
        "true, true, false, true, false, kesalahan.alihBukanSeperan",
        "true, true, true, true, true, kesalahan.alihSudahMempunyai",
        "true, true, true, false, false, kesalahan.alihJabatanKosong"
      })
  void jabatanYangDapatMenerima(
      boolean bawahan,
      boolean seunit,
      boolean seperan,
      boolean terisi,
      boolean mempunyai,
      String alasan) {
    Tujuan tujuan = new Tujuan(UUID.randomUUID(), bawahan, seunit, seperan, terisi, mempunyai);
    assertEquals(alasan, alasan(AturanPengalihan.tujuan(tujuan)));
  }

  @Test
  void alasanWajibDanTidakTerlaluPanjang() {
    assertEquals("Cuti", AturanPengalihan.alasan(" Cuti "));
    assertThrows(DataTidakSah.class, () -> AturanPengalihan.alasan("  "));
    assertThrows(DataTidakSah.class, () -> AturanPengalihan.alasan(null));
    assertThrows(DataTidakSah.class, () -> AturanPengalihan.alasan("a".repeat(501)));
  }

  @ParameterizedTest(name = "order for {0}: {1} is covered {2}")
  @CsvSource({
    "'', tandatangan, true",
    "disposisi, disposisi, true",
    "disposisi, tandatangan, false",
    "'disposisi periksa', periksa, true",
    "'disposisi periksa', susun, false",
    "'disposisi lainnya', susun, true",
    "'disposisi lainnya', tandatangan, false"
  })
  void lingkupSuratPerintah(String tindakan, String dilakukan, boolean tercakup) {
    Set<String> kata = tindakan.isEmpty() ? Set.of() : Set.of(tindakan.split(" "));
    assertEquals(tercakup, new Lingkup(kata, Set.of()).mencakup(dilakukan));
  }

  private static String alasan(Putusan putusan) {
    return putusan.boleh() ? null : putusan.alasan().kunci();
  }
}
