package id.runut.tandatangan.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.signatures.PdfSignature;
import com.itextpdf.signatures.SignatureUtil;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * The only signature of a PDF as the file's structure shows it: which bytes it covers, what it
 * forbids, and its cryptographic message.
 */
final class StrukturPdf {

  private final byte[] isi;
  private final long[] rentang;
  private final byte[] pesan;
  private final int revisi;
  private final boolean melarangPerubahan;

  private StrukturPdf(byte[] isi, PdfDocument pdf, SignatureUtil pembaca, String kolom) {
    PdfSignature tandaTangan = pembaca.getSignature(kolom);
    this.isi = isi;
    this.rentang = tandaTangan.getByteRange().toLongArray();
    this.pesan = tandaTangan.getContents().getValueBytes();
    this.revisi = pembaca.getTotalRevisions();
    this.melarangPerubahan = melarang(pdf, tandaTangan.getPdfObject());
  }

  /**
   * @throws IOException when it is no PDF or does not bear exactly one signature
   */
  static StrukturPdf baca(byte[] isi) throws IOException {
    try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(isi)))) {
      SignatureUtil pembaca = new SignatureUtil(pdf);
      List<String> kolom = pembaca.getSignatureNames();
      if (kolom.size() != 1) {
        throw new IOException(kolom.size() + " signatures instead of one");
      }
      return new StrukturPdf(isi, pdf, pembaca, kolom.get(0));
    }
  }

  byte[] pesan() {
    return pesan.clone();
  }

  boolean melarangPerubahan() {
    return melarangPerubahan;
  }

  /** The range starts at the first byte, and its only gap is the message itself. */
  boolean tanpaCelah() {
    if (rentang.length != 4 || rentang[0] != 0 || rentang[1] <= 0) {
      return false;
    }
    long awal = rentang[1];
    long akhir = rentang[2];
    if (akhir - awal != 2L * pesan.length + 2 || akhir > isi.length || rentang[3] < 0) {
      return false;
    }
    return isi[(int) awal] == '<' && isi[(int) akhir - 1] == '>' && sama((int) awal + 1, pesan);
  }

  /** The range ends with the file, and the file was written at one go. */
  boolean tanpaTambahan() {
    return rentang.length == 4 && rentang[2] + rentang[3] == isi.length && revisi == 1;
  }

  /**
   * The bytes that are signed.
   *
   * @throws IOException when the range does not lie inside the file
   */
  byte[] ditandatangani() throws IOException {
    if (rentang.length != 4
        || rentang[1] < 0
        || rentang[2] < rentang[1]
        || rentang[3] < 0
        || rentang[2] + rentang[3] > isi.length) {
      throw new IOException("byte range outside of the file");
    }
    byte[] hasil = Arrays.copyOf(isi, (int) (rentang[1] + rentang[3]));
    System.arraycopy(isi, (int) rentang[2], hasil, (int) rentang[1], (int) rentang[3]);
    return hasil;
  }

  private boolean sama(int dari, byte[] nilai) {
    for (int i = 0; i < nilai.length; i++) {
      int tinggi = Character.digit(isi[dari + 2 * i], 16);
      int rendah = Character.digit(isi[dari + 2 * i + 1], 16);
      if (tinggi < 0 || rendah < 0 || (byte) (tinggi << 4 | rendah) != nilai[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean melarang(PdfDocument pdf, PdfDictionary tandaTangan) {
    PdfDictionary izin = pdf.getCatalog().getPdfObject().getAsDictionary(PdfName.Perms);
    if (izin == null || izin.getAsDictionary(PdfName.DocMDP) != tandaTangan) {
      return false;
    }
    PdfArray acuan = tandaTangan.getAsArray(PdfName.Reference);
    if (acuan == null) {
      return false;
    }
    for (int i = 0; i < acuan.size(); i++) {
      PdfDictionary satu = acuan.getAsDictionary(i);
      if (PdfName.DocMDP.equals(satu.getAsName(PdfName.TransformMethod))) {
        Integer tingkat = satu.getAsDictionary(PdfName.TransformParams).getAsInt(PdfName.P);
        return tingkat != null && tingkat == 1;
      }
    }
    return false;
  }
}
