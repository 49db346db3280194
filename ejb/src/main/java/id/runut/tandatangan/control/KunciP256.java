package id.runut.tandatangan.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.DefaultCMSSignatureAlgorithmNameGenerator;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.cms.bc.BcECSignerInfoVerifierBuilder;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.operator.bc.BcECContentSignerBuilder;
import org.bouncycastle.operator.bc.BcECContentVerifierProviderBuilder;

/**
 * Key pairs on the curve P-256. The lightweight operations of Bouncy Castle are used throughout:
 * they are several times faster than those of Java 17 and need no registered provider.
 */
public final class KunciP256 {

  private static final SecureRandom ACAK = new SecureRandom();

  private KunciP256() {}

  /** A fresh pair. */
  public static AsymmetricCipherKeyPair buat() {
    ECKeyPairGenerator pembuat = new ECKeyPairGenerator();
    pembuat.init(
        new ECKeyGenerationParameters(
            ECNamedDomainParameters.lookup(SECObjectIdentifiers.secp256r1), ACAK));
    return pembuat.generateKeyPair();
  }

  /** The private key as PKCS#8. */
  public static byte[] tulis(AsymmetricCipherKeyPair pasangan) {
    try {
      return PrivateKeyInfoFactory.createPrivateKeyInfo(pasangan.getPrivate()).getEncoded();
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /** The private key from PKCS#8. */
  public static ECPrivateKeyParameters baca(byte[] pkcs8) {
    try {
      return (ECPrivateKeyParameters) PrivateKeyFactory.createKey(pkcs8);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /** The public key as certificates carry it. */
  public static SubjectPublicKeyInfo publik(AsymmetricCipherKeyPair pasangan) {
    try {
      return SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(pasangan.getPublic());
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /** Checks CMS signatures of the certificate's owner. */
  public static SignerInformationVerifier pemeriksa(X509CertificateHolder sertifikat) {
    try {
      return new BcECSignerInfoVerifierBuilder(
              new DefaultCMSSignatureAlgorithmNameGenerator(),
              new DefaultSignatureAlgorithmIdentifierFinder(),
              new DefaultDigestAlgorithmIdentifierFinder(),
              new BcDigestCalculatorProvider())
          .build(sertifikat);
    } catch (OperatorCreationException gagal) {
      throw new IllegalArgumentException("not a certificate for a key on a curve", gagal);
    }
  }

  /** Whether the other certificate's owner has issued this one. */
  public static boolean diterbitkanOleh(
      X509CertificateHolder sertifikat, X509CertificateHolder penerbit) {
    try {
      return sertifikat.getIssuer().equals(penerbit.getSubject())
          && sertifikat.isSignatureValid(
              new BcECContentVerifierProviderBuilder(new DefaultDigestAlgorithmIdentifierFinder())
                  .build(penerbit));
    } catch (CertException | OperatorCreationException gagal) {
      return false;
    }
  }

  /** Whether the certificate is inside its period, whatever has become of it otherwise. */
  public static boolean berlaku(X509CertificateHolder sertifikat, Instant saat) {
    return sertifikat.isValidOn(Date.from(saat));
  }

  /** Signs with SHA-256. */
  public static ContentSigner penanda(ECPrivateKeyParameters kunci) {
    var algoritma = new DefaultSignatureAlgorithmIdentifierFinder().find("SHA256withECDSA");
    var sidik = new DefaultDigestAlgorithmIdentifierFinder().find(algoritma);
    try {
      return new BcECContentSignerBuilder(algoritma, sidik).build(kunci);
    } catch (OperatorCreationException gagal) {
      throw new IllegalStateException(gagal);
    }
  }
}
