package id.runut.tandatangan.pdf;

import com.itextpdf.forms.PdfAcroForm;
import com.itextpdf.forms.PdfSigFieldLock;
import com.itextpdf.forms.fields.PdfFormCreator;
import com.itextpdf.forms.fields.PdfFormField;
import com.itextpdf.forms.fields.PdfSignatureFormField;
import com.itextpdf.forms.fields.SignatureFormFieldBuilder;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfConformance;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfWidgetAnnotation;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import id.runut.naskah.boundary.TempatTandaTangan;
import java.util.List;

/**
 * The fields that wait for further signers. They are there before the first signature: after it
 * nobody may add one.
 */
final class KolomPdf {

  private KolomPdf() {}

  /** Name of the field of a signer, from 1. */
  static String nama(int urut) {
    return urut == 1 ? PenandaPdf.NAMA_KOLOM : PenandaPdf.NAMA_KOLOM + urut;
  }

  /** Puts an empty field into every place but the first; the last one will lock the file. */
  static void siapkan(PdfDocument pdf, List<TempatTandaTangan> tempat) {
    PdfAcroForm formulir = PdfFormCreator.getAcroForm(pdf, true);
    for (int urut = 2; urut <= tempat.size(); urut++) {
      TempatTandaTangan t = tempat.get(urut - 1);
      Rectangle kotak = new Rectangle(t.kiri(), t.bawah(), t.lebar(), t.tinggi());
      PdfSignatureFormField kolom =
          new SignatureFormFieldBuilder(pdf, nama(urut))
              .setWidgetRectangle(kotak)
              .setPage(t.halaman())
              .setConformance(PdfConformance.PDF_A_3A)
              .createSignature();
      kolom.setAlternativeName("Tempat tanda tangan elektronik ke-" + urut);
      if (urut == tempat.size()) {
        kunci(pdf, kolom);
      }
      PdfWidgetAnnotation widget = kolom.getWidgets().get(0);
      widget.setFlags(PdfAnnotation.PRINT);
      widget.setAppearance(
          PdfName.N, new PdfFormXObject(new Rectangle(t.lebar(), t.tinggi())).getPdfObject());
      formulir.addField((PdfFormField) kolom, pdf.getPage(t.halaman()));
    }
  }

  /** Where a field stands. */
  static TempatTandaTangan tempat(PdfDocument pdf, String nama) {
    PdfWidgetAnnotation widget =
        PdfFormCreator.getAcroForm(pdf, false).getField(nama).getWidgets().get(0);
    Rectangle kotak = widget.getRectangle().toRectangle();
    return new TempatTandaTangan(
        pdf.getPageNumber(widget.getPage()),
        kotak.getX(),
        kotak.getY(),
        kotak.getWidth(),
        kotak.getHeight());
  }

  private static void kunci(PdfDocument pdf, PdfSignatureFormField kolom) {
    PdfSigFieldLock kunci =
        new PdfSigFieldLock()
            .setDocumentPermissions(PdfSigFieldLock.LockPermissions.NO_CHANGES_ALLOWED)
            .setFieldLock(PdfSigFieldLock.LockAction.ALL);
    kunci.getPdfObject().makeIndirect(pdf);
    kolom.put(PdfName.Lock, kunci.getPdfObject());
  }
}
