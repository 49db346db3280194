package id.runut.paraf.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.runut.sop.boundary.CiriLangkah;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PemicuSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.boundary.SumberLangkah;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AturanParafTest {

  /** Two loops over one document, and a step that checks another in between. */
  private static final DefinisiSop SOP =
      sop(
          "susun surat",
          "periksa surat",
          "periksa lain",
          "periksa surat",
          "tandatangan surat",
          "kompilasi surat",
          "periksa surat",
          "tandatangan surat");

  @ParameterizedTest
  @CsvSource({"2,''", "3,2", "4,2", "5,'2 4'", "7,''", "8,7"})
  void needsTheChecksOfTheDocumentSinceItWasDrafted(int sebelum, String langkah) {
    assertEquals(langkah, nomor(AturanParaf.wajib(SOP, "surat", sebelum)));
  }

  @Test
  void theSignatureNeedsTheChecksOfItsOwnLoop() {
    assertEquals("2 4", nomor(AturanParaf.wajibUntukEdisi(SOP, "surat", 1)));
    assertEquals("7", nomor(AturanParaf.wajibUntukEdisi(SOP, "surat", 2)));
  }

  @ParameterizedTest
  @CsvSource({"'2 4',''", "'2',peran4", "'4',peran2", "'',peran2", "'2 4 7',''"})
  void namesTheFirstMissingInitial(String diparaf, String kurang) {
    var putusan = AturanParaf.lengkap(SOP, AturanParaf.wajib(SOP, "surat", 5), angka(diparaf));
    assertEquals(kurang.isEmpty(), putusan.boleh());
    if (!putusan.boleh()) {
      assertEquals(List.of(kurang), putusan.alasan().argumen());
    }
  }

  @ParameterizedTest
  @CsvSource({"5,4,true", "5,5,true", "5,6,false"})
  void aReturnEndsTheInitialsSinceTheStepThatOpensAgain(int langkah, int ke, boolean gugur) {
    assertEquals(gugur, AturanParaf.gugur(langkah, ke));
  }

  private static String nomor(List<LangkahSop> langkah) {
    return String.join(" ", langkah.stream().map(l -> String.valueOf(l.nomor())).toList());
  }

  private static Set<Integer> angka(String teks) {
    return teks.isEmpty()
        ? Set.of()
        : Set.copyOf(Arrays.stream(teks.split(" ")).map(Integer::valueOf).toList());
  }

  private static DefinisiSop sop(String... langkah) {
    return new DefinisiSop(
        "uji",
        "uji",
        "Uji",
        "1",
        Map.of(),
        PemicuSop.biasa(),
        IntStream.rangeClosed(1, langkah.length)
            .mapToObj(
                i -> new PeranSop("p" + i, "peran" + i, List.of("staf"), false, null, true, null))
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        IntStream.rangeClosed(1, langkah.length)
            .mapToObj(i -> langkah(i, langkah[i - 1].split(" "), i < langkah.length))
            .toList());
  }

  private static LangkahSop langkah(int nomor, String[] jenisDokumen, boolean adaLanjut) {
    return new LangkahSop(
        nomor,
        String.valueOf(nomor),
        "p" + nomor,
        jenisDokumen[0],
        List.of(),
        jenisDokumen[1],
        List.of(),
        null,
        "t",
        "j",
        "u",
        List.of(),
        null,
        List.of(),
        null,
        adaLanjut ? nomor + 1 : null,
        false,
        CiriLangkah.biasa(),
        SumberLangkah.tertulis());
  }
}
