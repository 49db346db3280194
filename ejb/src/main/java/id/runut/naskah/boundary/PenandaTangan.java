package id.runut.naskah.boundary;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who signs, as frozen into the letter.
 *
 * @param jabatan the signature block's heading, Plt./Plh. in front ("Plh. KEPALA DINAS")
 * @param nama with titles
 * @param pangkat null for none
 * @param nip as printed, in groups
 */
public record PenandaTangan(String jabatan, String nama, String pangkat, String nip) {

  private static final Pattern BERAWALAN = Pattern.compile("((?:Plt|Plh|Pj)\\. )?(.*)");

  /** Titles before a name end with a dot, titles after it are parted by a comma. */
  private static final Pattern GELAR_DEPAN =
      Pattern.compile("^(?:(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir|H|Hj|apt)\\.\\s*)+");

  /**
   * The heading for a post: the draft and the signed letter print the same.
   *
   * @param sebutan the post's full name, a deputy's sign in front of it ("Plh. Kepala Dinas")
   */
  public static String kepala(String sebutan) {
    Matcher bagian = BERAWALAN.matcher(sebutan);
    if (!bagian.matches()) {
      throw new IllegalArgumentException(sebutan);
    }
    String awalan = bagian.group(1) == null ? "" : bagian.group(1);
    return awalan + bagian.group(2).toUpperCase(Locale.ROOT);
  }

  /** The same without titles, as decrees name their signers. */
  public PenandaTangan tanpaGelar() {
    String tanpaBelakang = nama.split(",", 2)[0].strip();
    return new PenandaTangan(
        jabatan, GELAR_DEPAN.matcher(tanpaBelakang).replaceFirst(""), pangkat, nip);
  }
}
