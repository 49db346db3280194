package id.runut.tandatangan.control;

import id.runut.tandatangan.control.OtoritasInstansi.KunciTerbuka;
import id.runut.tandatangan.entity.SebabCabut;
import id.runut.tandatangan.entity.Sertifikat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;

/** The list of revoked certificates of an agency (X.509 CRL, RFC 5280). */
final class DaftarCabut {

  private static final Duration UMUR = Duration.ofDays(7);

  private DaftarCabut() {}

  static byte[] susun(KunciTerbuka akar, List<Sertifikat> dicabut, long nomor, Instant kini) {
    X509v2CRLBuilder penyusun =
        new X509v2CRLBuilder(akar.sertifikat().getSubject(), Date.from(kini));
    penyusun.setNextUpdate(Date.from(kini.plus(UMUR)));
    dicabut.forEach(
        s ->
            penyusun.addCRLEntry(
                new BigInteger(s.getNomorSeri(), 16),
                Date.from(s.getDicabut()),
                s.getSebabCabut() == SebabCabut.DIGANTI
                    ? CRLReason.superseded
                    : CRLReason.privilegeWithdrawn));
    try {
      penyusun.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(nomor)));
      penyusun.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          new BcX509ExtensionUtils()
              .createAuthorityKeyIdentifier(akar.sertifikat().getSubjectPublicKeyInfo()));
      return penyusun.build(KunciP256.penanda(akar.kunci())).getEncoded();
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }
}
