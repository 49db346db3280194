package id.runut.tandatangan.control;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The code by which anybody asks for a printed paper: ten hexadecimal digits from a secure source,
 * printed 4-4-2.
 */
public final class KodeVerifikasi {

  private static final int PANJANG = 10;
  private static final int TERPANJANG_DITAMPILKAN = 20;
  private static final SecureRandom ACAK = new SecureRandom();

  private KodeVerifikasi() {}

  public static String acak() {
    byte[] isi = new byte[PANJANG / 2];
    ACAK.nextBytes(isi);
    return HexFormat.of().withUpperCase().formatHex(isi);
  }

  /** As typed or scanned: case, blanks and dashes do not matter, O is 0, I and L are 1. */
  public static String rapikan(String diketik) {
    return diketik == null
        ? ""
        : diketik
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Pd}_.]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
  }

  /** Whether it could be a code at all. */
  public static boolean berbentuk(String rapi) {
    return rapi.matches("[0-9A-F]{" + PANJANG + "}");
  }

  /** {@code 7F3A-92C1-0B}; anything of another length stays as it is, cut where it is too long. */
  public static String kelompok(String kode) {
    if (kode.length() == PANJANG) {
      return kode.substring(0, 4) + "-" + kode.substring(4, 8) + "-" + kode.substring(8);
    }
    return kode.length() <= TERPANJANG_DITAMPILKAN
        ? kode
        : kode.substring(0, TERPANJANG_DITAMPILKAN);
  }
}
