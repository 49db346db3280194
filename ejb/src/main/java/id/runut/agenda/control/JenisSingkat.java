package id.runut.agenda.control;

import java.util.Locale;
import java.util.Map;

/**
 * Kinds of letters as they stand in a number: {@code ND} for a nota dinas. No two kinds share one;
 * what has no usual abbreviation is written out.
 */
public final class JenisSingkat {

  private static final Map<String, String> USUAL =
      Map.of(
          "NOTA_DINAS", "ND",
          "SURAT_DINAS", "SD",
          "UNDANGAN", "UND",
          "SURAT_PERINTAH_TUGAS", "SPT",
          "KEPUTUSAN", "SK",
          "SURAT_PENGANTAR", "SP",
          "LAPORAN", "LAP",
          "NOTULA", "NOT",
          "TANDA_TERIMA", "TT");

  private JenisSingkat() {}

  public static String dari(String jenis) {
    String nama = jenis.toUpperCase(Locale.ROOT);
    return USUAL.getOrDefault(nama, nama.replace('_', '-'));
  }
}
