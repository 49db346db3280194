package id.runut.bagan.pdf;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.svg.converter.SvgConverter;
import id.runut.bagan.boundary.KertasBagan;
import id.runut.bagan.control.Aksara;
import id.runut.bagan.control.BahanFormulir;
import id.runut.bagan.control.HalamanBagan;
import id.runut.bagan.control.KataBagan;
import id.runut.bagan.control.Kotak;
import id.runut.bagan.control.LembarFormulir;
import id.runut.bagan.control.Titik;
import id.runut.bagan.pdf.Kanvas.Huruf;
import id.runut.umum.pdf.PenataPdf;
import id.runut.umum.pdf.TemplatCetak;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Prints the official form: identity on the first page, then the flowchart table over as many pages
 * as it needs, with its heads on each and connectors where arrows go on.
 */
@ApplicationScoped
public class FormulirPdf {

  private static final double TEPI = 30;
  private static final double TEPI_BAWAH = 36;
  private static final double KAKI = 18;
  private static final double HURUF_KAKI = 7;

  @Inject PenataPdf penata;
  @Inject TemplatCetak templat;

  public byte[] cetak(BahanFormulir bahan, KertasBagan kertas) {
    Kotak bidang =
        new Kotak(TEPI, TEPI, kertas.lebar() - 2 * TEPI, kertas.tinggi() - TEPI - TEPI_BAWAH);
    LembarFormulir lembar =
        LembarFormulir.ukur(
            bahan.sop(),
            bahan.baris(),
            LembarFormulir.kolom(bahan.sop(), bidang.lebar()),
            bidang.tinggi());
    int jumlah = lembar.halaman().size() + 1;
    return penata.lukis(
        bahan.judul(),
        pdf -> {
          Huruf huruf =
              new Huruf(
                  PenataPdf.huruf("LiberationSans-Regular"),
                  PenataPdf.huruf("LiberationSans-Bold"));
          TagTreePointer tag = new TagTreePointer(pdf);
          Kanvas pertama = halaman(pdf, kertas, tag, huruf);
          new HalamanIdentitas(bahan, pertama, bidang).lukis(lambang(pdf));
          kaki(pertama, bahan, kertas, 1, jumlah);
          int nomor = 2;
          for (HalamanBagan h : lembar.halaman()) {
            Kanvas kanvas = halaman(pdf, kertas, tag, huruf);
            new HalamanAlur(bahan, lembar, kanvas, bidang.x(), bidang.y()).lukis(h);
            kaki(kanvas, bahan, kertas, nomor++, jumlah);
          }
        });
  }

  private static Kanvas halaman(
      PdfDocument pdf, KertasBagan kertas, TagTreePointer tag, Huruf huruf) {
    PageSize ukuran = new PageSize((float) kertas.lebar(), (float) kertas.tinggi());
    return new Kanvas(pdf.addNewPage(ukuran), tag, huruf);
  }

  /** The same arms as on letters. */
  private PdfFormXObject lambang(PdfDocument pdf) {
    return SvgConverter.convertToXObject(templat.isi("bagan/lambang.ftlh", Map.of()), pdf);
  }

  private static void kaki(
      Kanvas kanvas, BahanFormulir bahan, KertasBagan kertas, int nomor, int jumlah) {
    double y = kertas.tinggi() - KAKI;
    String halaman = KataBagan.dari("kaki.halaman", nomor, jumlah);
    kanvas.teksHias(bahan.kaki(), new Titik(TEPI, y), HURUF_KAKI, false);
    kanvas.teksHias(
        halaman,
        new Titik(kertas.lebar() - TEPI - Aksara.lebar(halaman, HURUF_KAKI, false), y),
        HURUF_KAKI,
        false);
  }
}
