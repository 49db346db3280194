package id.runut.bagan.pdf;

import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import id.runut.bagan.control.Aksara;
import id.runut.bagan.control.Kotak;
import id.runut.bagan.control.SelTeks;
import id.runut.bagan.control.Titik;
import java.util.List;

/**
 * A page to draw on, with y downwards from its upper edge like everywhere in this capability. Lines
 * are artifacts; text belongs to the tag that is open.
 */
final class Kanvas {

  private static final float GARIS = 0.6f;

  /** Where the letters' foot stands under the upper edge of their line. */
  private static final double KAKI = 0.93;

  private final PdfPage halaman;
  private final PdfCanvas kanvas;
  private final TagTreePointer tag;
  private final Huruf huruf;

  /** The fonts of the document. */
  record Huruf(PdfFont biasa, PdfFont tebal) {}

  /** Where text stands in its cell. */
  enum Letak {
    KIRI,
    TENGAH
  }

  Kanvas(PdfPage halaman, TagTreePointer tag, Huruf huruf) {
    this.halaman = halaman;
    this.kanvas = new PdfCanvas(halaman);
    this.tag = tag;
    this.huruf = huruf;
    tag.setPageForTagging(halaman);
  }

  PdfCanvas asli() {
    return kanvas;
  }

  TagTreePointer tag() {
    return tag;
  }

  float keAtas(double y) {
    return (float) (halaman.getPageSize().getHeight() - y);
  }

  void garis(Titik a, Titik b) {
    kanvas.openTag(new CanvasArtifact()).saveState().setLineWidth(GARIS);
    kanvas.moveTo(a.x(), keAtas(a.y())).lineTo(b.x(), keAtas(b.y())).stroke();
    kanvas.restoreState().closeTag();
  }

  void bingkai(Kotak k) {
    kanvas.openTag(new CanvasArtifact()).saveState().setLineWidth(GARIS);
    kanvas.rectangle(k.x(), keAtas(k.bawah()), k.lebar(), k.tinggi()).stroke();
    kanvas.restoreState().closeTag();
  }

  void arsir(Kotak k, float kelabu) {
    kanvas.openTag(new CanvasArtifact()).saveState();
    kanvas.setFillColor(new DeviceRgb(kelabu, kelabu, kelabu));
    kanvas.rectangle(k.x(), keAtas(k.bawah()), k.lebar(), k.tinggi()).fill();
    kanvas.restoreState().closeTag();
  }

  /** Text in a cell, in the middle of its height; it must have been broken for its width. */
  void teks(SelTeks sel, Kotak kotak, Letak letak) {
    double tinggiBaris = sel.ukuran() * Aksara.TINGGI_BARIS;
    double y = kotak.tengahY() - sel.baris().size() * tinggiBaris / 2;
    teksDari(sel, kotak, letak, y);
  }

  /** Text in a cell, from its upper edge. */
  void teksAtas(SelTeks sel, Kotak kotak, Letak letak) {
    teksDari(sel, kotak, letak, kotak.y() + SelTeks.TEPI);
  }

  private void teksDari(SelTeks sel, Kotak kotak, Letak letak, double awal) {
    double y = awal;
    kanvas.openTag(tag.getTagReference());
    for (SelTeks.Baris b : sel.baris()) {
      double x =
          letak == Letak.KIRI
              ? kotak.x() + SelTeks.TEPI + b.masuk()
              : kotak.tengahX() - Aksara.lebar(b.teks(), sel.ukuran(), sel.tebal()) / 2;
      tulis(b.teks(), new Titik(x, y + sel.ukuran() * KAKI), sel.ukuran(), sel.tebal());
      y += sel.ukuran() * Aksara.TINGGI_BARIS;
    }
    kanvas.closeTag();
  }

  /** A line of text that a screen reader passes over. */
  void teksHias(String teks, Titik kaki, double ukuran, boolean tebal) {
    kanvas.openTag(new CanvasArtifact());
    tulis(teks, kaki, ukuran, tebal);
    kanvas.closeTag();
  }

  private void tulis(String teks, Titik kaki, double ukuran, boolean tebal) {
    kanvas
        .beginText()
        .setFillColor(ColorConstants.BLACK)
        .setFontAndSize(tebal ? huruf.tebal() : huruf.biasa(), (float) ukuran)
        .moveText(kaki.x(), keAtas(kaki.y()))
        .showText(teks)
        .endText();
  }

  /** Lines between cells, from left to right at some heights and from top to bottom at some x. */
  void kisi(List<Double> tegak, List<Double> mendatar, double x, double y) {
    double kanan = x + tegak.get(tegak.size() - 1);
    double bawah = y + mendatar.get(mendatar.size() - 1);
    tegak.forEach(t -> garis(new Titik(x + t, y), new Titik(x + t, bawah)));
    mendatar.forEach(m -> garis(new Titik(x, y + m), new Titik(kanan, y + m)));
  }
}
