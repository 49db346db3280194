package id.runut.tandatangan.control;

import id.runut.umum.control.AturanRahasia;
import id.runut.umum.control.Lingkungan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/**
 * Wraps the private keys of agencies with keys that are derived from the server's master key
 * ({@code RUNUT_KUNCI_INDUK}), one for each agency and purpose. A copy of the database alone opens
 * none of them.
 */
@ApplicationScoped
public class KunciInduk {

  private static final byte[] GARAM = "runut/kunci-induk/1".getBytes(StandardCharsets.UTF_8);

  @Inject Lingkungan lingkungan;

  /**
   * @param tujuan what the wrapped key is for; it can be unwrapped for the same purpose only
   */
  public byte[] bungkus(byte[] kunci, String tujuan) {
    byte[] turunan = turunkan(tujuan);
    try {
      return SandiAes.sandikan(turunan, kunci, konteks(tujuan));
    } finally {
      Arrays.fill(turunan, (byte) 0);
    }
  }

  /**
   * @throws IllegalStateException when the key was wrapped with another master key or for another
   *     purpose
   */
  public byte[] buka(byte[] terbungkus, String tujuan) {
    byte[] turunan = turunkan(tujuan);
    try {
      return SandiAes.buka(turunan, terbungkus, konteks(tujuan));
    } catch (GeneralSecurityException gagal) {
      throw new IllegalStateException(
          "RUNUT_KUNCI_INDUK does not open the key for " + tujuan, gagal);
    } finally {
      Arrays.fill(turunan, (byte) 0);
    }
  }

  private byte[] turunkan(String tujuan) {
    String induk = lingkungan.wajib("RUNUT_KUNCI_INDUK");
    if (induk.length() < AturanRahasia.KUNCI_INDUK_TERPENDEK) {
      throw new IllegalStateException(
          "RUNUT_KUNCI_INDUK has fewer than "
              + AturanRahasia.KUNCI_INDUK_TERPENDEK
              + " characters");
    }
    HKDFBytesGenerator penurun = new HKDFBytesGenerator(new SHA256Digest());
    byte[] bahan = induk.getBytes(StandardCharsets.UTF_8);
    penurun.init(new HKDFParameters(bahan, GARAM, konteks(tujuan)));
    byte[] turunan = new byte[SandiAes.PANJANG_KUNCI];
    penurun.generateBytes(turunan, 0, turunan.length);
    Arrays.fill(bahan, (byte) 0);
    return turunan;
  }

  private static byte[] konteks(String tujuan) {
    return tujuan.getBytes(StandardCharsets.UTF_8);
  }
}
