package id.runut.tandatangan.pdf;

import id.runut.tandatangan.control.KunciP256;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Store;

/**
 * The cryptographic message of a signature (CMS, RFC 5652) with its time stamp. Read with Bouncy
 * Castle alone, so that it is not the signing library that checks itself.
 */
final class PesanTandaTangan {

  private static final Set<ASN1ObjectIdentifier> SIDIK_KUAT =
      Set.of(
          NISTObjectIdentifiers.id_sha256,
          NISTObjectIdentifiers.id_sha384,
          NISTObjectIdentifiers.id_sha512);

  private static final int BIT_EC_TERKECIL = 256;
  private static final int BIT_RSA_TERKECIL = 2048;

  private final SignerInformation penanda;
  private final X509CertificateHolder sertifikat;

  private PesanTandaTangan(SignerInformation penanda, X509CertificateHolder sertifikat) {
    this.penanda = penanda;
    this.sertifikat = sertifikat;
  }

  /**
   * @param pesan DER, zeros behind it do not count
   * @param ditandatangani the bytes that it speaks of
   * @throws IOException when it is broken or not signed by exactly one
   */
  static PesanTandaTangan baca(byte[] pesan, byte[] ditandatangani) throws IOException {
    try (ASN1InputStream masuk = new ASN1InputStream(pesan)) {
      CMSSignedData data =
          new CMSSignedData(
              new CMSProcessableByteArray(ditandatangani), masuk.readObject().getEncoded());
      Collection<SignerInformation> penanda = data.getSignerInfos().getSigners();
      if (penanda.size() != 1) {
        throw new IOException(penanda.size() + " signers instead of one");
      }
      SignerInformation satu = penanda.iterator().next();
      return new PesanTandaTangan(satu, milik(satu, data.getCertificates()));
    } catch (CMSException gagal) {
      throw new IOException(gagal);
    }
  }

  /** The signer's certificate. */
  X509CertificateHolder sertifikat() {
    return sertifikat;
  }

  /** Whether signature and digest fit the bytes, and the signer has named his certificate. */
  boolean utuh() {
    try {
      return penanda.verify(KunciP256.pemeriksa(sertifikat)) && menyebutSertifikat();
    } catch (CMSException | IOException gagal) {
      return false;
    }
  }

  boolean kuat() {
    try {
      AsymmetricKeyParameter kunci =
          PublicKeyFactory.createKey(sertifikat.getSubjectPublicKeyInfo());
      boolean kunciKuat =
          kunci instanceof ECKeyParameters ec
                  && ec.getParameters().getCurve().getFieldSize() >= BIT_EC_TERKECIL
              || kunci instanceof RSAKeyParameters rsa
                  && rsa.getModulus().bitLength() >= BIT_RSA_TERKECIL;
      return kunciKuat && SIDIK_KUAT.contains(penanda.getDigestAlgorithmID().getAlgorithm());
    } catch (IOException gagal) {
      return false;
    }
  }

  /**
   * When it was signed, by its time stamp.
   *
   * @param akar whose time-stamp service counts
   * @return empty when there is no stamp, or it does not fit the signature or comes from another
   */
  Optional<Instant> waktu(X509CertificateHolder akar) {
    AttributeTable tambahan = penanda.getUnsignedAttributes();
    Attribute cap =
        tambahan == null ? null : tambahan.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    if (cap == null) {
      return Optional.empty();
    }
    try {
      TimeStampToken token =
          new TimeStampToken(
              new CMSSignedData(cap.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded()));
      X509CertificateHolder pencap =
          milik(
              token.toCMSSignedData().getSignerInfos().iterator().next(), token.getCertificates());
      token.validate(KunciP256.pemeriksa(pencap));
      boolean cocok =
          Arrays.equals(
              sidik(penanda.getSignature()), token.getTimeStampInfo().getMessageImprintDigest());
      return cocok && KunciP256.diterbitkanOleh(pencap, akar)
          ? Optional.of(token.getTimeStampInfo().getGenTime().toInstant())
          : Optional.empty();
    } catch (CMSException | TSPException | IOException gagal) {
      return Optional.empty();
    }
  }

  /**
   * The signed attribute by which a certificate cannot be swapped for another with the same key.
   */
  private boolean menyebutSertifikat() throws IOException {
    AttributeTable ditandatangani = penanda.getSignedAttributes();
    Attribute sebutan =
        ditandatangani == null
            ? null
            : ditandatangani.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    return sebutan != null
        && Arrays.equals(
            SigningCertificateV2.getInstance(sebutan.getAttrValues().getObjectAt(0))
                .getCerts()[0]
                .getCertHash(),
            sidik(sertifikat.getEncoded()));
  }

  private static X509CertificateHolder milik(
      SignerInformation penanda, Store<X509CertificateHolder> sertifikat) throws IOException {
    @SuppressWarnings("unchecked")
    Collection<X509CertificateHolder> cocok = sertifikat.getMatches(penanda.getSID());
    if (cocok.size() != 1) {
      throw new IOException("the signer's certificate is missing");
    }
    return cocok.iterator().next();
  }

  private static byte[] sidik(byte[] isi) {
    Digest sidik = new SHA256Digest();
    sidik.update(isi, 0, isi.length);
    byte[] hasil = new byte[sidik.getDigestSize()];
    sidik.doFinal(hasil, 0);
    return hasil;
  }
}
