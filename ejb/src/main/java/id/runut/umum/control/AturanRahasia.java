package id.runut.umum.control;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether the secrets of the environment may be used. All secrets of the demo begin with the same
 * word, so that one that was copied into production is recognised.
 */
public final class AturanRahasia {

  /** What every published secret begins with. */
  static final String AWALAN_DEMO = "runut-demo-";

  /** Fewest characters of the master key. */
  public static final int KUNCI_INDUK_TERPENDEK = 32;

  private static final String KUNCI_INDUK = "RUNUT_KUNCI_INDUK";
  private static final List<String> RAHASIA =
      List.of("RUNUT_DB_PASSWORD", "RUNUT_OIDC_SECRET", KUNCI_INDUK);

  private AturanRahasia() {}

  /** One sentence per fault; empty when the portal may start, and always empty in the demo. */
  public static List<String> keberatan(Lingkungan lingkungan) {
    List<String> keberatan = new ArrayList<>();
    if (lingkungan.demo()) {
      return keberatan;
    }
    for (String nama : RAHASIA) {
      String isi = lingkungan.nilai(nama).orElse("");
      if (isi.isEmpty()) {
        keberatan.add(nama + " belum diisi.");
      } else if (isi.startsWith(AWALAN_DEMO)) {
        keberatan.add(nama + " masih berisi rahasia demo.");
      } else if (nama.equals(KUNCI_INDUK) && isi.length() < KUNCI_INDUK_TERPENDEK) {
        keberatan.add(nama + " terlalu pendek, sedikitnya " + KUNCI_INDUK_TERPENDEK + " karakter.");
      }
    }
    return keberatan;
  }
}
