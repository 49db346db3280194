package id.runut.umum.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 fingerprints, hexadecimal in lower case. */
public final class Sidik {

  private Sidik() {}

  public static String sha256(byte[] isi) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(isi));
    } catch (NoSuchAlgorithmException tidakMungkin) {
      throw new IllegalStateException(tidakMungkin);
    }
  }

  public static String sha256(String isi) {
    return sha256(isi.getBytes(StandardCharsets.UTF_8));
  }
}
