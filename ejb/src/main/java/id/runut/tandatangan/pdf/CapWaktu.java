package id.runut.tandatangan.pdf;

import com.itextpdf.signatures.ITSAClient;
import id.runut.tandatangan.control.KunciP256;
import id.runut.tandatangan.control.OtoritasInstansi.KunciTerbuka;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.bouncycastle.util.CollectionStore;

/**
 * The agency's time-stamp service (RFC 3161), inside the server: it says when the portal signed, in
 * the portal's own clock.
 */
final class CapWaktu implements ITSAClient {

  /** Policy of this service; an arc of its own, made from a UUID as X.667 allows. */
  private static final ASN1ObjectIdentifier KEBIJAKAN =
      new ASN1ObjectIdentifier("2.25.223865498107546103219467720114826459171");

  private static final int PERKIRAAN_UKURAN = 4096;
  private static final int BIT_NOMOR_SERI = 128;
  private static final SecureRandom ACAK = new SecureRandom();

  private final KunciTerbuka kunci;
  private final byte[] daftarCabut;
  private final Instant saat;

  CapWaktu(KunciTerbuka kunci, byte[] daftarCabut, Instant saat) {
    this.kunci = kunci;
    this.daftarCabut = daftarCabut;
    this.saat = saat;
  }

  @Override
  public int getTokenSizeEstimate() {
    return PERKIRAAN_UKURAN;
  }

  @Override
  public MessageDigest getMessageDigest() throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256");
  }

  @Override
  public byte[] getTimeStampToken(byte[] sidik) throws GeneralSecurityException {
    try {
      TimeStampRequestGenerator peminta = new TimeStampRequestGenerator();
      peminta.setCertReq(true);
      TimeStampRequest permintaan = peminta.generate(NISTObjectIdentifiers.id_sha256, sidik);
      DigestCalculatorProvider penghitung = new BcDigestCalculatorProvider();
      SignerInfoGenerator penanda =
          new SignerInfoGeneratorBuilder(penghitung)
              .build(KunciP256.penanda(kunci.kunci()), kunci.sertifikat());
      TimeStampTokenGenerator pembuat =
          new TimeStampTokenGenerator(
              penanda,
              penghitung.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
              KEBIJAKAN);
      pembuat.addCertificates(new CollectionStore<>(List.of(kunci.sertifikat())));
      pembuat.addCRLs(new CollectionStore<>(List.of(new X509CRLHolder(daftarCabut))));
      BigInteger nomorSeri = new BigInteger(BIT_NOMOR_SERI, ACAK);
      return pembuat.generate(permintaan, nomorSeri, Date.from(saat)).getEncoded();
    } catch (TSPException | OperatorCreationException | IOException gagal) {
      throw new GeneralSecurityException("no time stamp", gagal);
    }
  }
}
