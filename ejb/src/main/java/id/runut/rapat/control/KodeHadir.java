package id.runut.rapat.control;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code of a meeting's attendance: eight characters that name the meeting and six that change
 * every five minutes, so that a photograph of the screen is worth little outside of the room. The
 * code before the present one still holds, for those who had to log in first.
 */
public final class KodeHadir {

  /** How long one code is shown. */
  public static final Duration JENDELA = Duration.ofMinutes(5);

  /** Without what looks alike on a screen far away. */
  private static final String HURUF = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final int PANJANG_RAPAT = 8;
  private static final int PANJANG_GANTI = 6;
  private static final int BITA_KUNCI = 32;
  private static final SecureRandom ACAK = new SecureRandom();

  private KodeHadir() {}

  /**
   * A code as somebody brings it.
   *
   * @param rapat what names the meeting
   * @param ganti what changes
   */
  public record Bagian(String rapat, String ganti) {}

  /** A fresh name for a meeting. */
  public static String baru() {
    StringBuilder kode = new StringBuilder();
    for (int i = 0; i < PANJANG_RAPAT; i++) {
      kode.append(HURUF.charAt(ACAK.nextInt(HURUF.length())));
    }
    return kode.toString();
  }

  /** A fresh key, hexadecimal. */
  public static String kunciBaru() {
    byte[] kunci = new byte[BITA_KUNCI];
    ACAK.nextBytes(kunci);
    return HexFormat.of().formatHex(kunci);
  }

  /** The window that a moment falls into. */
  public static long jendela(Instant saat) {
    return Math.floorDiv(saat.getEpochSecond(), JENDELA.toSeconds());
  }

  /** The beginning of a window. */
  public static Instant awal(long jendela) {
    return Instant.ofEpochSecond(jendela * JENDELA.toSeconds());
  }

  /** The whole code of a window, as it is shown: {@code K7QM2XPA-93F1C7}. */
  public static String tulis(String rapat, String kunci, long jendela) {
    return rapat + "-" + ganti(kunci, jendela);
  }

  /** A code as typed or scanned, case and dashes do not matter; empty when it can be none. */
  public static Optional<Bagian> baca(String kode) {
    String rapi = kode == null ? "" : kode.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    return rapi.length() == PANJANG_RAPAT + PANJANG_GANTI
        ? Optional.of(new Bagian(rapi.substring(0, PANJANG_RAPAT), rapi.substring(PANJANG_RAPAT)))
        : Optional.empty();
  }

  /** Whether what changes is that of the present window or of the one before. */
  public static boolean berlaku(String kunci, String ganti, Instant kini) {
    long jendela = jendela(kini);
    return sama(ganti(kunci, jendela), ganti) || sama(ganti(kunci, jendela - 1), ganti);
  }

  private static boolean sama(String a, String b) {
    return MessageDigest.isEqual(
        a.getBytes(StandardCharsets.US_ASCII), b.getBytes(StandardCharsets.US_ASCII));
  }

  private static String ganti(String kunci, long jendela) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(kunci), "HmacSHA256"));
      byte[] hasil = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(jendela).array());
      StringBuilder kode = new StringBuilder();
      for (int i = 0; i < PANJANG_GANTI; i++) {
        kode.append(HURUF.charAt(Byte.toUnsignedInt(hasil[i]) % HURUF.length()));
      }
      return kode.toString();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
