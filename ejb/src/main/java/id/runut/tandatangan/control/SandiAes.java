package id.runut.tandatangan.control;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM; the random nonce stands in front of the ciphertext. */
final class SandiAes {

  static final int PANJANG_KUNCI = 32;

  private static final int PANJANG_NONCE = 12;
  private static final int BIT_TANDA = 128;
  private static final SecureRandom ACAK = new SecureRandom();

  private SandiAes() {}

  /**
   * @param konteks bytes that must be the same when it is opened
   */
  static byte[] sandikan(byte[] kunci, byte[] isi, byte[] konteks) {
    byte[] nonce = new byte[PANJANG_NONCE];
    ACAK.nextBytes(nonce);
    try {
      byte[] tersandi = sandi(Cipher.ENCRYPT_MODE, kunci, nonce, konteks).doFinal(isi);
      return ByteBuffer.allocate(PANJANG_NONCE + tersandi.length).put(nonce).put(tersandi).array();
    } catch (GeneralSecurityException gagal) {
      throw new IllegalStateException(gagal);
    }
  }

  /**
   * @throws GeneralSecurityException when key or context are not those of the encryption, or the
   *     bytes were changed
   */
  static byte[] buka(byte[] kunci, byte[] tersandi, byte[] konteks)
      throws GeneralSecurityException {
    byte[] nonce = new byte[PANJANG_NONCE];
    ByteBuffer isi = ByteBuffer.wrap(tersandi).get(nonce);
    byte[] sisa = new byte[isi.remaining()];
    isi.get(sisa);
    return sandi(Cipher.DECRYPT_MODE, kunci, nonce, konteks).doFinal(sisa);
  }

  private static Cipher sandi(int arah, byte[] kunci, byte[] nonce, byte[] konteks)
      throws GeneralSecurityException {
    Cipher sandi = Cipher.getInstance("AES/GCM/NoPadding");
    sandi.init(arah, new SecretKeySpec(kunci, "AES"), new GCMParameterSpec(BIT_TANDA, nonce));
    sandi.updateAAD(konteks);
    return sandi;
  }
}
