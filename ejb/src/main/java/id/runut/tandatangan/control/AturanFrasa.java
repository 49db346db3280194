package id.runut.tandatangan.control;

import id.runut.tandatangan.boundary.TandaTanganService;
import id.runut.umum.boundary.Putusan;
import java.util.BitSet;

/**
 * What makes a passphrase strong enough. Length counts more than signs of every kind; what is
 * refused is what others would try first. Works on characters in place, without copies of them.
 */
public final class AturanFrasa {

  /** More would only cost time. */
  public static final int TERPANJANG = 128;

  private static final int RAGAM_TERKECIL = 6;
  private static final String[] LAZIM = {
    "password", "katasandi", "rahasia123", "qwertyuiop", "123456789", "987654321", "abcdefghij"
  };

  private AturanFrasa() {}

  /**
   * @param nip of the official; a passphrase that contains it is no secret
   */
  public static Putusan periksa(char[] frasa, String nip) {
    if (frasa == null || frasa.length < TandaTanganService.FRASA_TERPENDEK) {
      return Putusan.tidak("tandatangan.frasaPendek", TandaTanganService.FRASA_TERPENDEK);
    }
    if (frasa.length > TERPANJANG) {
      return Putusan.tidak("tandatangan.frasaPanjang", TERPANJANG);
    }
    if (Character.isWhitespace(frasa[0]) || Character.isWhitespace(frasa[frasa.length - 1])) {
      return Putusan.tidak("tandatangan.frasaSpasi");
    }
    if (ragam(frasa) < RAGAM_TERKECIL) {
      return Putusan.tidak("tandatangan.frasaBerulang", RAGAM_TERKECIL);
    }
    if (memuat(frasa, nip)) {
      return Putusan.tidak("tandatangan.frasaNip");
    }
    for (String lazim : LAZIM) {
      if (memuat(frasa, lazim)) {
        return Putusan.tidak("tandatangan.frasaLazim");
      }
    }
    return Putusan.ya();
  }

  private static int ragam(char[] frasa) {
    BitSet ada = new BitSet();
    for (char c : frasa) {
      ada.set(Character.toLowerCase(c));
    }
    return ada.cardinality();
  }

  /** Blanks do not count: "1970 0101" is as easily guessed as "19700101". */
  private static boolean memuat(char[] frasa, String kata) {
    for (int awal = 0; awal < frasa.length; awal++) {
      int cocok = 0;
      for (int i = awal; i < frasa.length && cocok < kata.length(); i++) {
        if (Character.toLowerCase(frasa[i]) == kata.charAt(cocok)) {
          cocok++;
        } else if (!Character.isWhitespace(frasa[i])) {
          break;
        }
      }
      if (cocok == kata.length()) {
        return true;
      }
    }
    return false;
  }
}
