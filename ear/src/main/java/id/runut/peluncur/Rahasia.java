package id.runut.peluncur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Secrets of the demo. All begin with the same word, by which a production server knows and refuses
 * them.
 */
public final class Rahasia {

  public static final String AWALAN_DEMO = "runut-demo-";
  public static final String BASIS_DATA = AWALAN_DEMO + "basisdata";
  public static final String PORTAL = AWALAN_DEMO + "portal";
  public static final String ADMIN_KEYCLOAK = AWALAN_DEMO + "admin";

  /** The password of every demo user. */
  public static final String PENGGUNA = AWALAN_DEMO + "2026";

  private static final int PANJANG_KUNCI = 32;

  private Rahasia() {}

  /** The master key under which the agency's signing keys are kept: made once per data folder. */
  public static String kunciInduk(Path data) {
    Path berkas = data.resolve("kunci-induk");
    try {
      if (!Files.exists(berkas)) {
        byte[] acak = new byte[PANJANG_KUNCI];
        new SecureRandom().nextBytes(acak);
        Path baru = data.resolve("kunci-induk.baru");
        Files.deleteIfExists(baru);
        Files.createFile(
            baru,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
            baru, AWALAN_DEMO + HexFormat.of().formatHex(acak), StandardOpenOption.WRITE);
        Files.move(baru, berkas);
      }
      return Files.readString(berkas, StandardCharsets.US_ASCII).strip();
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }
}
