package id.runut.tandatangan.pdf;

import com.itextpdf.signatures.IExternalSignature;
import com.itextpdf.signatures.ISignatureMechanismParams;
import id.runut.tandatangan.control.KunciP256;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.operator.ContentSigner;

/** Signs what iText hands over with an official's key. */
final class PenandaEc implements IExternalSignature {

  private final ECPrivateKeyParameters kunci;

  PenandaEc(ECPrivateKeyParameters kunci) {
    this.kunci = kunci;
  }

  @Override
  public String getDigestAlgorithmName() {
    return "SHA-256";
  }

  @Override
  public String getSignatureAlgorithmName() {
    return "ECDSA";
  }

  @Override
  public ISignatureMechanismParams getSignatureMechanismParameters() {
    return null;
  }

  @Override
  public byte[] sign(byte[] isi) {
    ContentSigner penanda = KunciP256.penanda(kunci);
    try (OutputStream masuk = penanda.getOutputStream()) {
      masuk.write(isi);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
    return penanda.getSignature();
  }
}
