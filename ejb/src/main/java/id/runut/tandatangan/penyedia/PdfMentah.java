package id.runut.tandatangan.penyedia;

import java.nio.charset.StandardCharsets;

/** Looks at the first and the last bytes only, before a file is read. */
final class PdfMentah {

  private static final int PENUTUP_TERJAUH = 1024;

  private PdfMentah() {}

  /** Whether it begins like a PDF and has its end: an answer that was cut has not. */
  static boolean utuh(byte[] isi) {
    int mulai = Math.max(0, isi.length - PENUTUP_TERJAUH);
    return mulai(isi)
        && new String(isi, mulai, isi.length - mulai, StandardCharsets.ISO_8859_1)
            .contains("%%EOF");
  }

  private static boolean mulai(byte[] isi) {
    return isi.length > 4 && new String(isi, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-");
  }
}
