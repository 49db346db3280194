package id.runut.tandatangan.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads off the raw bytes of a PDF, without any PDF library, whether its only signature covers
 * everything but itself, from the first byte on, and that nothing follows it but the store of
 * certificates and lists of revoked ones. Stands on its own, so that other modules may use it.
 */
public final class PemeriksaRentang {

  private static final Pattern RENTANG =
      Pattern.compile("/ByteRange\\s*\\[\\s*(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)\\s*]");

  private static final Pattern BUKTI =
      Pattern.compile(
          "(?:\\d+ 0 obj\n<</Length \\d+>>\nstream\n.*?\nendstream\nendobj\n)+"
              + "\\d+ 0 obj\n<</Type /DSS/Certs \\[[0-9R ]+]/CRLs \\[[0-9R ]+]>>\nendobj\n"
              + "(?<katalog>\\d+) 0 obj\n(?<isi><<.*?)/DSS \\d+ 0 R>>\nendobj\n"
              + "xref\n(?<tabel>(?:\\d+ 1\n\\d{10} 00000 n \n)+)"
              + "trailer\n<<(?<ekor>[^\n]*)>>\nstartxref\n\\d+\n%%EOF\n",
          Pattern.DOTALL);

  private PemeriksaRentang() {}

  /**
   * @return what is wrong, in words; empty when nothing is
   */
  public static List<String> pelanggaran(byte[] pdf) {
    // One character for each byte, so that places in the text are places in the file.
    String teks = new String(pdf, StandardCharsets.ISO_8859_1);
    List<String> hasil = new ArrayList<>();
    Matcher rentang = RENTANG.matcher(teks);
    if (!rentang.find()) {
      return List.of("no signature");
    }
    catat(hasil, rentang.group(1).equals("0"), "the first byte is not signed");
    int awalCelah = Integer.parseInt(rentang.group(2));
    int akhirCelah = Integer.parseInt(rentang.group(3));
    int akhir = akhirCelah + Integer.parseInt(rentang.group(4));
    catat(
        hasil,
        akhir <= pdf.length && hanyaBukti(teks.substring(0, akhir), teks.substring(akhir)),
        "something follows the signature that is no security store");
    catat(hasil, celahAdalahPesan(teks, awalCelah, akhirCelah), "the gap is more than /Contents");
    catat(hasil, !rentang.find(), "more than one signature");
    return hasil;
  }

  /** One revision: streams, a store that names them, and the catalogue with the store's name. */
  private static boolean hanyaBukti(String dasar, String revisi) {
    if (revisi.isEmpty()) {
      return true;
    }
    Matcher bentuk = BUKTI.matcher(revisi);
    if (!bentuk.matches()) {
      return false;
    }
    int katalog = dasar.lastIndexOf("\n" + bentuk.group("katalog") + " 0 obj\n");
    return katalog >= 0
        && dasar.startsWith(
            bentuk.group("isi") + ">>\nendobj\n",
            katalog + bentuk.group("katalog").length() + " 0 obj\n".length() + 1)
        && bentuk.group("ekor").contains("/Root " + bentuk.group("katalog") + " 0 R")
        && Pattern.compile("\\d+ 1\n").matcher(bentuk.group("tabel")).results().count()
            == revisi.split(" 0 obj\n", -1).length - 1L;
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
