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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A signature of a PDF as the file's structure shows it: which bytes it covers, what it forbids,
 * and its cryptographic message.
 */
final class StrukturPdf {

  private static final int TANPA_PERUBAHAN = 1;
  private static final int TANDA_TANGAN_SAJA = 2;

  private final byte[] isi;
  private final long[] rentang;
  private final byte[] pesan;
  private final int mulai;
  private final int akhirBukti;
  private final int urut;
  private final int jumlah;
  private final Integer izinDokumen;
  private final boolean mengunci;

  private StrukturPdf(byte[] isi, PdfDocument pdf, SignatureUtil pembaca, int urut, int mulai) {
    List<String> kolom = pembaca.getSignatureNames();
    String nama = kolom.get(urut - 1);
    PdfSignature tandaTangan = pembaca.getSignature(nama);
    this.isi = isi;
    this.rentang = tandaTangan.getByteRange().toLongArray();
    this.pesan = tandaTangan.getContents().getValueBytes();
    this.mulai = mulai;
    this.akhirBukti = dalamBerkas() ? BuktiPdf.akhir(isi, akhirTandaTangan()) : isi.length;
    this.urut = urut;
    this.jumlah = kolom.size();
    this.izinDokumen = izin(pdf, tandaTangan.getPdfObject());
    this.mengunci = mengunci(tandaTangan.getPdfObject());
  }

  /**
   * The signatures in the order in which they were made.
   *
   * @throws IOException when it is no PDF or does not bear exactly as many signatures
   */
  static List<StrukturPdf> baca(byte[] isi, int jumlah) throws IOException {
    try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(isi)))) {
      SignatureUtil pembaca = new SignatureUtil(pdf);
      int ada = pembaca.getSignatureNames().size();
      if (ada != jumlah) {
        throw new IOException(ada + " signatures instead of " + jumlah);
      }
      List<StrukturPdf> hasil = new ArrayList<>();
      int mulai = 0;
      for (int urut = 1; urut <= jumlah; urut++) {
        StrukturPdf satu = new StrukturPdf(isi, pdf, pembaca, urut, mulai);
        hasil.add(satu);
        mulai = satu.akhirBukti;
      }
      return hasil;
    }
  }

  byte[] pesan() {
    return pesan.clone();
  }

  /**
   * Whether it forbids what it should: the only signature every change, the first of several every
   * change but the others, the last of several every change again.
   */
  boolean melarangPerubahan() {
    if (jumlah == 1) {
      return izinDokumen != null && izinDokumen == TANPA_PERUBAHAN;
    }
    if (urut == 1) {
      return izinDokumen != null && izinDokumen == TANDA_TANGAN_SAJA;
    }
    return urut < jumlah || mengunci;
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

  /**
   * Every signature was written at one go behind the one before, nothing but its security store
   * follows it, and with the last one ends the file.
   */
  boolean tanpaTambahan() {
    return dalamBerkas()
        && mulai < akhirTandaTangan()
        && BuktiPdf.jumlahRevisi(isi, mulai, akhirTandaTangan()) == 1
        && (urut < jumlah || akhirBukti == isi.length);
  }

  /**
   * The bytes that are signed.
   *
   * @throws IOException when the range does not lie inside the file
   */
  byte[] ditandatangani() throws IOException {
    if (!dalamBerkas()) {
      throw new IOException("byte range outside of the file");
    }
    byte[] hasil = Arrays.copyOf(isi, (int) (rentang[1] + rentang[3]));
    System.arraycopy(isi, (int) rentang[2], hasil, (int) rentang[1], (int) rentang[3]);
    return hasil;
  }

  private boolean dalamBerkas() {
    return rentang.length == 4
        && rentang[1] >= 0
        && rentang[2] >= rentang[1]
        && rentang[3] >= 0
        && rentang[2] <= isi.length
        && rentang[3] <= isi.length - rentang[2];
  }

  private int akhirTandaTangan() {
    return (int) (rentang[2] + rentang[3]);
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

  /** What the certifying signature lets others do; null for a signature that certifies nothing. */
  private static Integer izin(PdfDocument pdf, PdfDictionary tandaTangan) {
    PdfDictionary izin = pdf.getCatalog().getPdfObject().getAsDictionary(PdfName.Perms);
    if (izin == null || izin.getAsDictionary(PdfName.DocMDP) != tandaTangan) {
      return null;
    }
    PdfDictionary aturan = aturan(tandaTangan, PdfName.DocMDP);
    return aturan == null ? null : aturan.getAsInt(PdfName.P);
  }

  /** Whether it locks all fields and the document with them. */
  private static boolean mengunci(PdfDictionary tandaTangan) {
    PdfDictionary aturan = aturan(tandaTangan, PdfName.FieldMDP);
    return aturan != null
        && PdfName.All.equals(aturan.getAsName(PdfName.Action))
        && Integer.valueOf(TANPA_PERUBAHAN).equals(aturan.getAsInt(PdfName.P));
  }

  private static PdfDictionary aturan(PdfDictionary tandaTangan, PdfName cara) {
    PdfArray acuan = tandaTangan.getAsArray(PdfName.Reference);
    for (int i = 0; acuan != null && i < acuan.size(); i++) {
      PdfDictionary satu = acuan.getAsDictionary(i);
      if (cara.equals(satu.getAsName(PdfName.TransformMethod))) {
        return satu.getAsDictionary(PdfName.TransformParams);
      }
    }
    return null;
  }
}
