package id.runut.tandatangan.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Whether a file is PDF/A-3a and PDF/A-3b, in the eyes of veraPDF. */
public final class PemeriksaPdfA {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PemeriksaPdfA() {}

  /**
   * @return what is wrong, in its words; empty when nothing is
   */
  public static List<String> pelanggaran(byte[] pdf) {
    return Stream.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFA_3_B)
        .flatMap(taraf -> pelanggaran(pdf, taraf).stream())
        .toList();
  }

  private static List<String> pelanggaran(byte[] pdf, PDFAFlavour taraf) {
    try (PDFAParser pembaca =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), taraf);
        PDFAValidator pemeriksa = Foundries.defaultInstance().createValidator(taraf, false)) {
      return pemeriksa.validate(pembaca).getTestAssertions().stream()
          .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> taraf + " " + a.getRuleId() + ": " + a.getMessage())
          .distinct()
          .toList();
    } catch (Exception gagal) {
      throw new IllegalStateException("veraPDF cannot read the file", gagal);
    }
  }
}
