package id.runut.naskah.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A comment stays at its words for as long as they are there. */
class JangkarKomentarTest {

  private static final List<Blok> SEMULA =
      PenguraiIsi.urai(
          "<p>Data dikirim hari Senin kepada Kepala Bidang.</p><p>Rapat hari Senin di aula.</p>");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the same | <p>Data dikirim hari Senin kepada Kepala Bidang.</p><p>Rapat hari Senin di"
            + " aula.</p> | 1",
        "a paragraph before | <p>Baru.</p><p>Data dikirim hari Senin kepada Kepala"
            + " Bidang.</p><p>Rapat hari Senin di aula.</p> | 2",
        "paragraphs swapped | <p>Rapat hari Senin di aula.</p><p>Data dikirim hari Senin kepada"
            + " Kepala Bidang.</p> | 0",
        "words around changed | <p>Kirim data.</p><p>Rapat besar hari Senin di gedung.</p> | 1",
        "emphasis changed | <p>x</p><p>Rapat <strong>hari Senin</strong> di aula.</p> | 1",
        "words gone | <p>Kirim data.</p><p>Rapat hari Selasa di aula.</p> | -1"
      })
  void isFoundAgain(String nama, String baru, int blok) {
    JangkarKomentar jangkar = JangkarKomentar.pada(SEMULA, 1, "hari Senin");
    OptionalInt letak = jangkar.cari(PenguraiIsi.urai(baru));
    assertEquals(blok, letak.orElse(-1), nama);
  }

  @Test
  void keepsTheWordsAndWhatStandsAroundThem() {
    assertEquals(
        new JangkarKomentar(1, "hari Senin", "Rapat ", " di aula."),
        JangkarKomentar.pada(SEMULA, 1, "  hari\n Senin "));
  }

  @Test
  void withoutWordsItIsAboutTheWholeBlock() {
    assertEquals("Rapat hari Senin di aula.", JangkarKomentar.pada(SEMULA, 1, null).kutipan());
  }

  @Test
  void wordsThatAreNotThereAreNoPlace() {
    assertNull(JangkarKomentar.pada(SEMULA, 1, "hari Kamis"));
    assertNull(JangkarKomentar.pada(SEMULA, 9, "hari Senin"));
    assertNull(JangkarKomentar.pada(SEMULA, -1, null));
  }
}
