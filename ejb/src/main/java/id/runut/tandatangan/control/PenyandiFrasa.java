package id.runut.tandatangan.control;

import id.runut.umum.boundary.KeadaanTidakSah;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Encrypts a private key with a passphrase: Argon2id makes the key for AES-256-GCM. Deriving is
 * slow and takes much memory on purpose, so only a few may do it at the same time.
 */
@ApplicationScoped
public class PenyandiFrasa {

  private static final byte BENTUK = 1;
  private static final int MEMORI_KIB = 64 * 1024;
  private static final int PUTARAN = 3;
  private static final int PANJANG_GARAM = 16;
  private static final int BERSAMAAN = 4;
  private static final int DETIK_TUNGGU = 20;
  private static final SecureRandom ACAK = new SecureRandom();

  private final Semaphore giliran = new Semaphore(BERSAMAAN, true);

  /**
   * @param konteks bytes that must be the same when it is opened
   */
  public byte[] sandikan(byte[] kunci, char[] frasa, byte[] konteks) {
    byte[] garam = new byte[PANJANG_GARAM];
    ACAK.nextBytes(garam);
    byte[] turunan = turunkan(frasa, garam);
    try {
      byte[] tersandi = SandiAes.sandikan(turunan, kunci, konteks);
      return ByteBuffer.allocate(1 + PANJANG_GARAM + tersandi.length)
          .put(BENTUK)
          .put(garam)
          .put(tersandi)
          .array();
    } finally {
      Arrays.fill(turunan, (byte) 0);
    }
  }

  /**
   * @return empty when the passphrase is wrong
   * @throws KeadaanTidakSah when too many want to sign at the same moment
   */
  public Optional<byte[]> buka(byte[] tersandi, char[] frasa, byte[] konteks) {
    ByteBuffer isi = ByteBuffer.wrap(tersandi);
    if (isi.get() != BENTUK) {
      throw new IllegalStateException("unknown form of an encrypted key");
    }
    byte[] garam = new byte[PANJANG_GARAM];
    isi.get(garam);
    byte[] sisa = new byte[isi.remaining()];
    isi.get(sisa);
    byte[] turunan = turunkan(frasa, garam);
    try {
      return Optional.of(SandiAes.buka(turunan, sisa, konteks));
    } catch (GeneralSecurityException salah) {
      return Optional.empty();
    } finally {
      Arrays.fill(turunan, (byte) 0);
    }
  }

  private byte[] turunkan(char[] frasa, byte[] garam) {
    tungguGiliran();
    ByteBuffer bahan = StandardCharsets.UTF_8.encode(CharBuffer.wrap(frasa));
    byte[] teks = new byte[bahan.remaining()];
    try {
      bahan.get(teks);
      Argon2BytesGenerator penurun = new Argon2BytesGenerator();
      penurun.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withMemoryAsKB(MEMORI_KIB)
              .withIterations(PUTARAN)
              .withParallelism(1)
              .withSalt(garam)
              .build());
      byte[] turunan = new byte[SandiAes.PANJANG_KUNCI];
      penurun.generateBytes(teks, turunan);
      return turunan;
    } finally {
      Arrays.fill(bahan.array(), (byte) 0);
      Arrays.fill(teks, (byte) 0);
      giliran.release();
    }
  }

  private void tungguGiliran() {
    try {
      if (!giliran.tryAcquire(DETIK_TUNGGU, TimeUnit.SECONDS)) {
        throw new KeadaanTidakSah("tandatangan.ramai");
      }
    } catch (InterruptedException terputus) {
      Thread.currentThread().interrupt();
      throw new KeadaanTidakSah("tandatangan.ramai");
    }
  }
}
