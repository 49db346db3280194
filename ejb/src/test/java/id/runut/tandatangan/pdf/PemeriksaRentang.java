package id.runut.tandatangan.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads off the raw bytes of a PDF, without any PDF library, whether its only signature covers
 * everything but itself: from the first byte to the last, in one revision. Stands on its own, so
 * that other modules may use it.
 */
public final class PemeriksaRentang {

  private static final Pattern RENTANG =
      Pattern.compile("/ByteRange\\s*\\[\\s*(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)\\s*]");

  private PemeriksaRentang() {}

  /**
   * @return what is wrong, in words; empty when nothing is
   */
  public static List<String> pelanggaran(byte[] pdf) {
    // One character for each byte, so that places in the text are places in the file.
    String teks = new String(pdf, StandardCharsets.ISO_8859_1);
    List<String> hasil = new ArrayList<>();
    catat(hasil, teks.split("startxref", -1).length == 2, "more than one revision");
    Matcher rentang = RENTANG.matcher(teks);
    if (!rentang.find()) {
      return List.of("no signature");
    }
    catat(hasil, rentang.group(1).equals("0"), "the first byte is not signed");
    int awalCelah = Integer.parseInt(rentang.group(2));
    int akhirCelah = Integer.parseInt(rentang.group(3));
    int akhir = akhirCelah + Integer.parseInt(rentang.group(4));
    catat(hasil, akhir == pdf.length, "the last byte is not signed");
    catat(hasil, celahAdalahPesan(teks, awalCelah, akhirCelah), "the gap is more than /Contents");
    catat(hasil, !rentang.find(), "more than one signature");
    return hasil;
  }

  private static boolean celahAdalahPesan(String teks, int awal, int akhir) {
    return awal < akhir
        && akhir <= teks.length()
        && teks.substring(0, awal).endsWith("/Contents ")
        && teks.substring(awal, akhir).matches("<[0-9a-fA-F]+>");
  }

  private static void catat(List<String> hasil, boolean benar, String pelanggaran) {
    if (!benar) {
      hasil.add(pelanggaran);
    }
  }
}
