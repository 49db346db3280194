package id.runut.tandatangan.control;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;

/** The profiles of the portal's certificates (RFC 5280). */
final class PenyusunSertifikat {

  private static final int BIT_NOMOR_SERI = 152;
  private static final SecureRandom ACAK = new SecureRandom();

  private PenyusunSertifikat() {}

  /**
   * Where the issuer publishes what whoever checks a signature needs.
   *
   * @param akar address of its own certificate
   * @param cabut address of the list of revoked certificates
   */
  record Alamat(String akar, String cabut) {}

  /** For whom, for which key and for how long. */
  record Pemohon(X500Name nama, SubjectPublicKeyInfo kunci, Instant sejak, Instant sampai) {}

  /** An agency's certificate authority, signed by itself; it issues to end users only. */
  static X509CertificateHolder akar(Pemohon pemohon, ECPrivateKeyParameters kunci) {
    try {
      X509v3CertificateBuilder penyusun = penyusun(pemohon.nama(), pemohon);
      penyusun.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
      penyusun.addExtension(
          Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
      return penyusun.build(KunciP256.penanda(kunci));
    } catch (IOException gagal) {
      throw new IllegalStateException(gagal);
    }
  }

  /** An official's: signatures that he cannot disown. */
  static X509CertificateHolder pejabat(
      Pemohon pemohon, X509CertificateHolder akar, ECPrivateKeyParameters kunci, Alamat alamat) {
    try {
      X509v3CertificateBuilder penyusun = turunan(pemohon, akar, alamat);
      penyusun.addExtension(
          Extension.keyUsage,
          true,
          new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
      return penyusun.build(KunciP256.penanda(kunci));
    } catch (IOException gagal) {
      throw new IllegalStateException(gagal);
    }
  }

  /** A time-stamp service's; RFC 3161 wants this purpose, critical, and no other. */
  static X509CertificateHolder capWaktu(
      Pemohon pemohon, X509CertificateHolder akar, ECPrivateKeyParameters kunci, Alamat alamat) {
    try {
      X509v3CertificateBuilder penyusun = turunan(pemohon, akar, alamat);
      penyusun.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
      penyusun.addExtension(
          Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
      return penyusun.build(KunciP256.penanda(kunci));
    } catch (IOException gagal) {
      throw new IllegalStateException(gagal);
    }
  }

  private static X509v3CertificateBuilder turunan(
      Pemohon pemohon, X509CertificateHolder akar, Alamat alamat) throws IOException {
    X509v3CertificateBuilder penyusun = penyusun(akar.getSubject(), pemohon);
    penyusun.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
    penyusun.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        new BcX509ExtensionUtils().createAuthorityKeyIdentifier(akar.getSubjectPublicKeyInfo()));
    penyusun.addExtension(
        Extension.cRLDistributionPoints,
        false,
        new CRLDistPoint(
            new DistributionPoint[] {
              new DistributionPoint(
                  new DistributionPointName(new GeneralNames(uri(alamat.cabut()))), null, null)
            }));
    penyusun.addExtension(
        Extension.authorityInfoAccess,
        false,
        new AuthorityInformationAccess(AccessDescription.id_ad_caIssuers, uri(alamat.akar())));
    return penyusun;
  }

  private static X509v3CertificateBuilder penyusun(X500Name penerbit, Pemohon pemohon)
      throws IOException {
    X509v3CertificateBuilder penyusun =
        new X509v3CertificateBuilder(
            penerbit,
            new BigInteger(BIT_NOMOR_SERI, ACAK).setBit(BIT_NOMOR_SERI - 1),
            Date.from(pemohon.sejak()),
            Date.from(pemohon.sampai()),
            pemohon.nama(),
            pemohon.kunci());
    penyusun.addExtension(
        Extension.subjectKeyIdentifier,
        false,
        new BcX509ExtensionUtils().createSubjectKeyIdentifier(pemohon.kunci()));
    return penyusun;
  }

  private static GeneralName uri(String alamat) {
    return new GeneralName(GeneralName.uniformResourceIdentifier, alamat);
  }
}
