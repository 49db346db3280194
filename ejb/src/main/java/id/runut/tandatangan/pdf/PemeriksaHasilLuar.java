package id.runut.tandatangan.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.signatures.SignatureUtil;
import id.runut.naskah.boundary.PenandaTangan;
import id.runut.umum.boundary.Putusan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Judges what an outside provider has made of a file: it must be the same letter with exactly one
 * more signature, an intact one, by the named official. What it says about itself does not count.
 */
public final class PemeriksaHasilLuar {

  private static final Logger LOG = Logger.getLogger(PemeriksaHasilLuar.class.getName());

  private PemeriksaHasilLuar() {}

  /**
   * The judgement, with the certificate that signed.
   *
   * @param sertifikat DER; null unless the file may be archived
   */
  public record Hasil(Putusan putusan, byte[] sertifikat) {

    private static Hasil tidak(String kunci, Object... argumen) {
      return new Hasil(Putusan.tidak(kunci, argumen), null);
    }
  }

  /**
   * @param asal the file as it was sent
   * @param hasil what came back
   * @param nama the official who was to sign, with or without titles
   */
  public static Hasil periksa(byte[] asal, byte[] hasil, String nama) {
    try {
      int sebelumnya = jumlah(asal);
      int kini = jumlah(hasil);
      if (kini != sebelumnya + 1) {
        return Hasil.tidak("tandatangan.hasil.jumlah", kini - sebelumnya);
      }
      if (!naskahSama(asal, hasil) || sebelumnya > 0 && !berawalan(hasil, asal)) {
        return Hasil.tidak("tandatangan.hasil.naskahLain");
      }
      return tandaTangan(StrukturPdf.baca(hasil, kini).get(sebelumnya), nama);
    } catch (IOException | RuntimeException rusak) {
      LOG.log(Level.WARNING, "a provider's result cannot be read as a signed PDF", rusak);
      return Hasil.tidak("tandatangan.hasil.rusak");
    }
  }

  /**
   * Conditions of an archived file that an outside provider has signed, in the order of signers.
   */
  public static boolean utuh(byte[] isi, List<byte[]> sertifikat) {
    try {
      List<StrukturPdf> semua = StrukturPdf.baca(isi, sertifikat.size());
      for (int i = 0; i < semua.size(); i++) {
        PesanTandaTangan pesan = baca(semua.get(i));
        if (!semua.get(i).tanpaCelah()
            || !pesan.utuh()
            || !Arrays.equals(pesan.sertifikat().getEncoded(), sertifikat.get(i))) {
          return false;
        }
      }
      return true;
    } catch (IOException | RuntimeException rusak) {
      LOG.log(Level.INFO, "an archived letter cannot be read as a signed PDF", rusak);
      return false;
    }
  }

  private static Hasil tandaTangan(StrukturPdf struktur, String nama) throws IOException {
    PesanTandaTangan pesan = baca(struktur);
    if (!struktur.tanpaCelah() || !pesan.utuh() || !pesan.kuat()) {
      return Hasil.tidak("tandatangan.hasil.rusak");
    }
    String penanda = nama(pesan.sertifikat());
    return pokok(penanda).equals(pokok(nama))
        ? new Hasil(Putusan.ya(), pesan.sertifikat().getEncoded())
        : Hasil.tidak("tandatangan.hasil.penandaLain", penanda, nama);
  }

  private static PesanTandaTangan baca(StrukturPdf struktur) throws IOException {
    return PesanTandaTangan.baca(struktur.pesan(), struktur.ditandatangani());
  }

  private static int jumlah(byte[] isi) throws IOException {
    try (PdfDocument pdf = buka(isi)) {
      return new SignatureUtil(pdf).getSignatureNames().size();
    }
  }

  /** Pages that draw the same, and no notes on them but the fields of signatures. */
  private static boolean naskahSama(byte[] asal, byte[] hasil) throws IOException {
    try (PdfDocument a = buka(asal);
        PdfDocument b = buka(hasil)) {
      boolean sama = a.getNumberOfPages() == b.getNumberOfPages();
      for (int n = 1; sama && n <= a.getNumberOfPages(); n++) {
        sama =
            Arrays.equals(a.getPage(n).getContentBytes(), b.getPage(n).getContentBytes())
                && catatan(a, n) == catatan(b, n);
      }
      return sama;
    }
  }

  private static long catatan(PdfDocument pdf, int halaman) {
    return pdf.getPage(halaman).getAnnotations().stream()
        .filter(c -> !PdfName.Widget.equals(c.getSubtype()))
        .count();
  }

  private static boolean berawalan(byte[] isi, byte[] awal) {
    return isi.length > awal.length && Arrays.equals(isi, 0, awal.length, awal, 0, awal.length);
  }

  private static PdfDocument buka(byte[] isi) throws IOException {
    return new PdfDocument(new PdfReader(new ByteArrayInputStream(isi)));
  }

  private static String nama(X509CertificateHolder sertifikat) {
    RDN[] nama = sertifikat.getSubject().getRDNs(BCStyle.CN);
    return nama.length == 0 ? "" : IETFUtils.valueToString(nama[0].getFirst().getValue());
  }

  /** Certificates leave out titles, or write them otherwise. */
  private static String pokok(String nama) {
    return new PenandaTangan("", nama, null, "")
        .tanpaGelar()
        .nama()
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^A-Z]+", " ")
        .strip();
  }
}
