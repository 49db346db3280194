package id.runut.sop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.runut.sop.entity.StatusProses;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.Putusan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who supervises, and what he may do. */
class AturanPengawasanTest {

  @ParameterizedTest
  @CsvSource({
    PeranPortal.KEPALA + ", true",
    PeranPortal.SEKRETARIS + ", true",
    PeranPortal.KASUBBAG_PERENCANAAN + ", false",
    PeranPortal.KEPALA_BIDANG + ", false",
    PeranPortal.STAF + ", false",
    PeranPortal.PERANGKAT_DAERAH_TERKAIT + ", false",
  })
  void headAndSecretarySupervise(String peran, boolean mengawasi) {
    assertEquals(mengawasi, AturanPengawasan.pengawas(peran));
  }

  @ParameterizedTest
  @CsvSource({
    "BERJALAN, ",
    "SELESAI, kesalahan.prosesBerakhir.selesai",
    "DIBATALKAN, kesalahan.prosesBerakhir.dibatalkan",
  })
  void onlyWhatRunsIsCancelled(StatusProses status, String alasan) {
    assertEquals(alasan, alasan(AturanPengawasan.membatalkan(status)));
  }

  @ParameterizedTest
  @CsvSource({
    "false, false, ",
    "true, false, kesalahan.sudahDiingatkan",
    "false, true, kesalahan.ingatkanDiriSendiri",
    "true, true, kesalahan.ingatkanDiriSendiri",
  })
  void othersAreRemindedOnceADay(boolean hariIni, boolean sendiri, String alasan) {
    assertEquals(alasan, alasan(AturanPengawasan.mengingatkan(hariIni, sendiri)));
  }

  @Test
  void aReasonIsGivenAndFits() {
    assertEquals("Ganda", AturanPengawasan.alasan(" Ganda "));
    assertThrows(DataTidakSah.class, () -> AturanPengawasan.alasan(null));
    assertThrows(DataTidakSah.class, () -> AturanPengawasan.alasan("  "));
    assertThrows(
        DataTidakSah.class,
        () -> AturanPengawasan.alasan("a".repeat(AturanPengawasan.ALASAN_TERPANJANG + 1)));
  }

  private static String alasan(Putusan putusan) {
    Pesan alasan = putusan.alasan();
    return alasan == null ? null : alasan.kunci();
  }
}
