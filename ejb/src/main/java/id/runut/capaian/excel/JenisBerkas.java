package id.runut.capaian.excel;

import id.runut.capaian.boundary.BatasBerkas;
import id.runut.capaian.control.BerkasDitolak;
import id.runut.umum.boundary.Unduhan;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Tells what a file is from its content, whatever its name says. */
public final class JenisBerkas {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final byte[] PNG_AKHIR = {
    'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82
  };
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] PDF = "%PDF-1.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PDF_2 = "%PDF-2.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PDF_AKHIR = "%%EOF".getBytes(StandardCharsets.US_ASCII);
  private static final int EKOR_PDF = 1024;

  /** Farthest from its end that a zip's directory may close. */
  private static final int EKOR_ZIP = 65_557;

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private JenisBerkas() {}

  /** Refuses what cannot be a workbook at all, in words that say what it is instead. */
  static void pastikanZip(byte[] isi) throws BerkasDitolak {
    pastikanUkuran(isi);
    if (mulai(isi, OLE)) {
      throw new BerkasDitolak("capaian.berkas.lamaAtauBersandi");
    }
    if (!mulai(isi, ZIP)) {
      throw new BerkasDitolak("capaian.berkas.bukanXlsx");
    }
  }

  /**
   * The media type of an evidence file.
   *
   * @throws BerkasDitolak when it is none of PDF, PNG, JPEG, XLSX, DOCX, or not wholly one of them
   */
  public static String bukti(byte[] isi) throws BerkasDitolak {
    pastikanUkuran(isi);
    if ((mulai(isi, PDF) || mulai(isi, PDF_2)) && berekorPdf(isi)) {
      return Unduhan.PDF;
    }
    if (mulai(isi, PNG) && berakhir(isi, PNG_AKHIR)) {
      return "image/png";
    }
    // Telephones append data of their own to a photograph; a second file there is refused.
    if (mulai(isi, JPEG) && !berekorZip(isi)) {
      return "image/jpeg";
    }
    if (!mulai(isi, ZIP)) {
      throw new BerkasDitolak("capaian.bukti.jenis");
    }
    return office(isi);
  }

  private static String office(byte[] isi) throws BerkasDitolak {
    Set<String> bagian = new PemeriksaPaket(isi).periksa(".main+xml");
    if (bagian.contains("xl/workbook.xml")) {
      return Unduhan.XLSX;
    }
    if (bagian.contains("word/document.xml")) {
      return DOCX;
    }
    throw new BerkasDitolak("capaian.bukti.jenis");
  }

  private static void pastikanUkuran(byte[] isi) throws BerkasDitolak {
    if (isi.length == 0) {
      throw new BerkasDitolak("capaian.berkas.kosong");
    }
    if (isi.length > BatasBerkas.BITA) {
      throw new BerkasDitolak("capaian.berkas.terlaluBesar", BatasBerkas.BITA / (1024 * 1024));
    }
  }

  private static boolean berekorPdf(byte[] isi) {
    String ekor =
        new String(
            isi,
            Math.max(0, isi.length - EKOR_PDF),
            Math.min(EKOR_PDF, isi.length),
            StandardCharsets.ISO_8859_1);
    int akhir = ekor.lastIndexOf(new String(PDF_AKHIR, StandardCharsets.US_ASCII));
    return akhir >= 0 && ekor.substring(akhir + PDF_AKHIR.length).chars().allMatch(c -> c <= ' ');
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
