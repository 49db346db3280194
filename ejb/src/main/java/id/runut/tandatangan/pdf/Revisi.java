package id.runut.tandatangan.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An incremental update of a PDF (ISO 32000-2, 7.5.6) that adds objects and an entry to the
 * catalogue, and takes nothing away. The same input gives the same bytes.
 */
final class Revisi {

  private final PdfDocument pdf;
  private final ByteArrayOutputStream keluar = new ByteArrayOutputStream();
  private final SortedMap<Integer, Integer> letak = new TreeMap<>();
  private final int tabelLama;
  private int berikutnya;

  /**
   * @param isi the file, with a classic cross-reference table
   * @param pdf the same, opened
   */
  Revisi(byte[] isi, PdfDocument pdf) throws IOException {
    if (pdf.getReader().hasXrefStm()) {
      throw new IOException("cross-reference streams are not extended here");
    }
    this.pdf = pdf;
    this.berikutnya = pdf.getNumberOfPdfObjects();
    String teks = new String(isi, StandardCharsets.ISO_8859_1);
    String akhir = teks.substring(teks.lastIndexOf("startxref") + "startxref".length());
    this.tabelLama = Integer.parseInt(akhir.substring(0, akhir.indexOf('%')).strip());
    keluar.writeBytes(isi);
  }

  /**
   * @return reference to a new stream with these bytes
   */
  String aliran(byte[] isi) {
    int nomor = mulai(berikutnya++);
    tulis("<</Length " + isi.length + ">>\nstream\n");
    keluar.writeBytes(isi);
    tulis("\nendstream\nendobj\n");
    return acuan(nomor);
  }

  /**
   * @param isi values as they stand in the file
   * @return reference to a new dictionary
   */
  String kamus(Map<String, String> isi) {
    int nomor = mulai(berikutnya++);
    tulis(
        isi.entrySet().stream()
            .map(e -> "/" + e.getKey() + " " + e.getValue())
            .collect(Collectors.joining("", "<<", ">>\nendobj\n")));
    return acuan(nomor);
  }

  /** An array of references. */
  static String daftar(List<String> acuan) {
    return acuan.stream().collect(Collectors.joining(" ", "[", "]"));
  }

  /**
   * The catalogue as it was but for one entry, and the end of the file.
   *
   * @return the whole file
   */
  byte[] tutup(PdfName nama, String acuan) throws IOException {
    PdfDictionary katalog = pdf.getCatalog().getPdfObject();
    mulai(katalog.getIndirectReference().getObjNumber());
    tulis("<<");
    for (PdfName kunci : katalog.keySet()) {
      if (!kunci.equals(nama)) {
        tulis(kunci, katalog.get(kunci, false));
      }
    }
    tulis(nama + " " + acuan + ">>\nendobj\n");
    int tabel = keluar.size();
    tulisTabel();
    PdfDictionary ekor = pdf.getTrailer();
    tulis("trailer\n<</Size " + berikutnya);
    for (PdfName kunci : List.of(PdfName.Root, PdfName.Info, PdfName.ID)) {
      if (ekor.containsKey(kunci)) {
        tulis(kunci, ekor.get(kunci, false));
      }
    }
    tulis("/Prev " + tabelLama + ">>\nstartxref\n" + tabel + "\n%%EOF\n");
    return keluar.toByteArray();
  }

  private void tulisTabel() {
    tulis("xref\n");
    letak.forEach(
        (nomor, tempat) ->
            tulis(String.format(Locale.ROOT, "%d 1\n%010d 00000 n \n", nomor, tempat)));
  }

  private int mulai(int nomor) {
    letak.put(nomor, keluar.size());
    tulis(nomor + " 0 obj\n");
    return nomor;
  }

  /** As the library writes it: the catalogue stays the same to the byte. */
  private void tulis(PdfName kunci, PdfObject nilai) throws IOException {
    tulis(
        nilai.isDictionary() || nilai.isArray() || nilai.isName() || nilai.isString()
            ? kunci.toString()
            : kunci + " ");
    PdfOutputStream penulis = new PdfOutputStream(keluar);
    penulis.write(nilai);
    penulis.flush();
  }

  private void tulis(String teks) {
    keluar.writeBytes(teks.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String acuan(int nomor) {
    return nomor + " 0 R";
  }
}
