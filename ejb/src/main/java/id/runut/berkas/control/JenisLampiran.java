package id.runut.berkas.control;

import id.runut.umum.boundary.Unduhan;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Tells a document or picture from its content, whatever its name says: PDF, PNG, JPEG. A file that
 * is a second kind at once, such as a picture with an archive behind it, is none.
 */
public final class JenisLampiran {

  /** Bytes of a file as it arrives. */
  public static final int BITA_TERBANYAK = 10 * 1024 * 1024;

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final byte[] PNG_AKHIR = {
    'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82
  };
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] PDF = "%PDF-1.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PDF_2 = "%PDF-2.".getBytes(StandardCharsets.US_ASCII);
  private static final String PDF_AKHIR = "%%EOF";
  private static final int EKOR_PDF = 1024;

  /** Farthest from its end that a zip's directory may close. */
  private static final int EKOR_ZIP = 65_557;

  private JenisLampiran() {}

  /** The media type; empty when it is none of them, or not wholly one. */
  public static Optional<String> dari(byte[] isi) {
    if ((mulai(isi, PDF) || mulai(isi, PDF_2)) && berekorPdf(isi)) {
      return Optional.of(Unduhan.PDF);
    }
    if (mulai(isi, PNG) && berakhir(isi, PNG_AKHIR)) {
      return Optional.of("image/png");
    }
    // Telephones append data of their own to a photograph; a second file there is refused.
    if (mulai(isi, JPEG) && !berekorZip(isi)) {
      return Optional.of("image/jpeg");
    }
    return Optional.empty();
  }

  private static boolean berekorPdf(byte[] isi) {
    int awal = Math.max(0, isi.length - EKOR_PDF);
    String ekor = new String(isi, awal, isi.length - awal, StandardCharsets.ISO_8859_1);
    int akhir = ekor.lastIndexOf(PDF_AKHIR);
    return akhir >= 0 && ekor.substring(akhir + PDF_AKHIR.length()).chars().allMatch(c -> c <= ' ');
  }

  private static boolean berekorZip(byte[] isi) {
    int awal = Math.max(0, isi.length - EKOR_ZIP);
    return new String(isi, awal, isi.length - awal, StandardCharsets.ISO_8859_1)
        .contains("PK\005\006");
  }

  private static boolean mulai(byte[] isi, byte[] tanda) {
    return isi.length >= tanda.length
        && Arrays.equals(isi, 0, tanda.length, tanda, 0, tanda.length);
  }

  private static boolean berakhir(byte[] isi, byte[] tanda) {
    int awal = isi.length - tanda.length;
    return awal >= 0 && Arrays.equals(isi, awal, isi.length, tanda, 0, tanda.length);
  }
}
