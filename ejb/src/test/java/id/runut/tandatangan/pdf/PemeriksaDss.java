package id.runut.tandatangan.pdf;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.policy.ValidationPolicyFacade;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A second opinion on a signed PDF: EU DSS, with nothing trusted but the agency's root and without
 * a network. Changes after the certification are failures, not remarks as in its own default.
 * Stands on its own, so that other modules may use it.
 */
public final class PemeriksaDss {

  private static final String KEBIJAKAN_BAKU = "/policy/constraint.xml";
  private static final String PERUBAHAN_DALAM_KEBIJAKAN =
      "<(PdfVisualDifference|DocMDP|FieldMDP|SigFieldLock|UndefinedChanges) Level=\"WARN\"";

  private PemeriksaDss() {}

  /**
   * What it found about a signature.
   *
   * @param kesalahan in its words
   */
  public record Hasil(
      Indication putusan,
      SubIndication sebab,
      SignatureLevel taraf,
      String penandaTangan,
      List<String> kesalahan) {

    public boolean lulus() {
      return putusan == Indication.TOTAL_PASSED;
    }
  }

  /**
   * One answer for every signature in the file.
   *
   * @param akar the agency's root certificate, DER
   */
  public static List<Hasil> periksa(byte[] pdf, byte[] akar) {
    CommonTrustedCertificateSource jangkar = new CommonTrustedCertificateSource();
    jangkar.addCertificate(DSSUtils.loadCertificate(akar));
    CommonCertificateVerifier pemeriksa = new CommonCertificateVerifier();
    pemeriksa.setTrustedCertSources(jangkar);
    PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
    validator.setCertificateVerifier(pemeriksa);
    SimpleReport laporan = validator.validateDocument(kebijakan()).getSimpleReport();
    return laporan.getSignatureIdList().stream().map(id -> hasil(laporan, id)).toList();
  }

  private static Hasil hasil(SimpleReport laporan, String id) {
    return new Hasil(
        laporan.getIndication(id),
        laporan.getSubIndication(id),
        laporan.getSignatureFormat(id),
        laporan.getSignedBy(id),
        laporan.getAdESValidationErrors(id).stream().map(Message::getValue).toList());
  }

  private static ValidationPolicy kebijakan() {
    try (InputStream baku = ValidationPolicyFacade.class.getResourceAsStream(KEBIJAKAN_BAKU)) {
      String ketat =
          new String(baku.readAllBytes(), StandardCharsets.UTF_8)
              .replaceAll(PERUBAHAN_DALAM_KEBIJAKAN, "<$1 Level=\"FAIL\"");
      return ValidationPolicyFacade.newFacade()
          .getValidationPolicy(new ByteArrayInputStream(ketat.getBytes(StandardCharsets.UTF_8)));
    } catch (Exception gagal) {
      throw new IllegalStateException("DSS does not read its own policy", gagal);
    }
  }
}
