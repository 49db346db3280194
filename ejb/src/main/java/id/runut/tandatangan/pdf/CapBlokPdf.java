package id.runut.tandatangan.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import id.runut.naskah.boundary.DataTerbit;
import id.runut.naskah.boundary.NaskahAkhir;
import id.runut.naskah.boundary.TempatTandaTangan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Draws the visible block with its QR code onto the page itself, for providers whose signature is
 * invisible: it has to be there before anybody signs.
 */
public final class CapBlokPdf {

  private CapBlokPdf() {}

  /** The letter with the block of its first signer in its place. */
  public static byte[] cap(NaskahAkhir naskah, DataTerbit data) {
    ByteArrayOutputStream keluar = new ByteArrayOutputStream();
    try (PdfDocument pdf =
        new PdfDocument(
            new PdfReader(new ByteArrayInputStream(naskah.pdf())), new PdfWriter(keluar))) {
      TempatTandaTangan tempat = naskah.tempat().get(0);
      PdfFormXObject blok = new BlokTandaTangan(pdf, data).gambar(tempat.lebar(), tempat.tinggi());
      PdfCanvas kanvas = new PdfCanvas(pdf.getPage(tempat.halaman()));
      kanvas.openTag(new CanvasArtifact());
      kanvas.addXObjectAt(blok, tempat.kiri(), tempat.bawah());
      kanvas.closeTag();
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
    return keluar.toByteArray();
  }
}
