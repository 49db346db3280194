package id.runut.tandatangan.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDeveloperExtension;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfStream;
import id.runut.tandatangan.control.OtoritasInstansi;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;

/** The document security store of PAdES (ETSI EN 319 142-1): what a validator needs in years. */
final class BuktiPdf {

  private BuktiPdf() {}

  /** Adds certificates and the list of revoked ones to those of earlier signers. */
  static void lampirkan(PdfDocument pdf, BahanTandaTangan bahan) {
    PdfDictionary katalog = pdf.getCatalog().getPdfObject();
    PdfDictionary simpanan = katalog.getAsDictionary(PdfName.DSS);
    if (simpanan == null) {
      simpanan = new PdfDictionary();
      simpanan.makeIndirect(pdf);
      pdf.getCatalog().put(PdfName.DSS, simpanan);
      pdf.getCatalog().addDeveloperExtension(PdfDeveloperExtension.ESIC_1_7_EXTENSIONLEVEL5);
    }
    PdfArray sertifikat = daftar(simpanan, PdfName.Certs);
    for (X509CertificateHolder satu :
        List.of(bahan.pejabat().sertifikat(), bahan.capWaktu().sertifikat(), bahan.akar())) {
      sertifikat.add(aliran(pdf, OtoritasInstansi.tulis(satu)));
    }
    daftar(simpanan, PdfName.CRLs).add(aliran(pdf, bahan.daftarCabut()));
    simpanan.setModified();
  }

  private static PdfArray daftar(PdfDictionary simpanan, PdfName nama) {
    PdfArray lama = simpanan.getAsArray(nama);
    PdfArray daftar = lama == null ? new PdfArray() : new PdfArray(lama);
    simpanan.put(nama, daftar);
    return daftar;
  }

  private static PdfStream aliran(PdfDocument pdf, byte[] isi) {
    PdfStream aliran = new PdfStream(isi);
    aliran.makeIndirect(pdf);
    return aliran;
  }
}
