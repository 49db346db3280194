package id.runut.agenda.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.runut.agenda.entity.LingkupNomor;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.entity.SifatKeamanan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolaNomorTest {

  private static final LocalDate TANGGAL = LocalDate.of(2026, 10, 5);

  @Test
  void writesTheUsualPattern() {
    assertEquals("000.8.6.3/0417/Set-DKUKM/2026", PolaNomor.BAKU.tulis(bagian("Set-DKUKM", null)));
  }

  @ParameterizedTest
  @CsvSource({
    "{urut}/{tahun}, 417/2026",
    "{urut:6}/{bulan}/{tahun}, 000417/X/2026",
    "{kodeSifat}.{klasifikasi}/{urut}/{jenis}/{kodeUnit}/{tahun},"
        + " R.000.8.6.3/417/SD/sekretariat/2026",
    "{klasifikasi}.{urut:2}-{kodeSurat} {tahun}, 000.8.6.3.417-Set$1 2026"
  })
  void writesOtherPatterns(String pola, String nomor) {
    assertEquals(nomor, new PolaNomor(pola).tulis(bagian("Set$1", null)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{klasifikasi}/{tahun}",
        "{urut}/{kodeSurat}",
        "{urut}/{tahun}/{x}",
        "{urut}{tahun}{",
        "{klasifikasi}{urut}/{tahun}",
        "A{urut}/{tahun}",
        "{urut}/{tahun:4}",
        "{urut}{tahun}",
        "   "
      })
  void refusesPatternsThatDoNotTellLettersApart(String pola) {
    assertThrows(IllegalArgumentException.class, () -> new PolaNomor(pola));
  }

  @Test
  void writesInsertedNumbersWithTheirLetter() {
    assertEquals("000.8.6.3/0417.a/Set-DKUKM/2026", PolaNomor.BAKU.tulis(bagian("Set-DKUKM", "a")));
  }

  @Test
  void saysEverythingThatIsWrong() {
    List<String> kunci =
        PolaNomor.keliru("{nomor}/{tahun", LingkupNomor.UNIT).stream().map(Pesan::kunci).toList();

    assertEquals(
        List.of(
            "penomoran.keliru.tempat",
            "penomoran.keliru.kurung",
            "penomoran.keliru.wajib",
            "penomoran.keliru.wajib",
            "penomoran.keliru.lingkup"),
        kunci);
  }

  @ParameterizedTest
  @CsvSource({"JENIS, jenis", "UNIT, kodeUnit", "KLASIFIKASI, klasifikasi"})
  void countersOfAScopeAreToldApartByItsPlace(LingkupNomor lingkup, String tempat) {
    assertEquals(1, PolaNomor.keliru("{urut}/{tahun}", lingkup).size());
    assertEquals(List.of(), PolaNomor.keliru("{" + tempat + "}/{urut}/{tahun}", lingkup));
  }

  private static BagianNomor bagian(String kodeSurat, String sisipan) {
    return new BagianNomor(
        "000.8.6.3",
        417,
        sisipan,
        kodeSurat,
        "sekretariat",
        "SURAT_DINAS",
        SifatKeamanan.RAHASIA,
        TANGGAL);
  }
}
