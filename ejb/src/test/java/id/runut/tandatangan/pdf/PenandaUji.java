package id.runut.tandatangan.pdf;

import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.signatures.BouncyCastleDigest;
import com.itextpdf.signatures.PdfSigner;
import com.itextpdf.signatures.PdfSigner.CryptoStandard;
import com.itextpdf.signatures.SignerProperties;
import id.runut.tandatangan.control.KunciP256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;

/**
 * Signs as somebody outside would: invisibly, with a certificate of a test authority of its own.
 */
public final class PenandaUji {

  private final AsymmetricCipherKeyPair kunci = KunciP256.buat();
  private final X509CertificateHolder sertifikat;

  /**
   * @param nama of the signer, as the certificate has it
   */
  public PenandaUji(String nama) {
    AsymmetricCipherKeyPair otoritas = KunciP256.buat();
    Instant kini = Instant.now();
    sertifikat =
        new X509v3CertificateBuilder(
                new X500NameBuilder().addRDN(BCStyle.CN, "OTORITAS UJI").build(),
                BigInteger.valueOf(kini.toEpochMilli()),
                Date.from(kini.minus(Duration.ofDays(1))),
                Date.from(kini.plus(Duration.ofDays(365))),
                new X500NameBuilder().addRDN(BCStyle.C, "ID").addRDN(BCStyle.CN, nama).build(),
                KunciP256.publik(kunci))
            .build(KunciP256.penanda((ECPrivateKeyParameters) otoritas.getPrivate()));
  }

  /** The file with one more signature. */
  public byte[] tandaTangani(byte[] pdf) {
    ByteArrayOutputStream keluar = new ByteArrayOutputStream();
    try {
      PdfSigner penanda =
          new PdfSigner(
              new PdfReader(new ByteArrayInputStream(pdf)),
              keluar,
              new StampingProperties().useAppendMode());
      penanda.setSignerProperties(new SignerProperties().setFieldName("Luar" + pdf.length));
      penanda.signDetached(
          new BouncyCastleDigest(),
          new PenandaEc((ECPrivateKeyParameters) kunci.getPrivate()),
          new Certificate[] {
            CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(sertifikat.getEncoded()))
          },
          null,
          null,
          null,
          0,
          CryptoStandard.CADES);
      return keluar.toByteArray();
    } catch (Exception gagal) {
      throw new IllegalStateException(gagal);
    }
  }
}
