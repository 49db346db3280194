package id.runut.naskah.pdf;

import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.TidakDitemukan;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Shows pages of a PDF as pictures, for phones and for places without a PDF viewer. */
public final class GambarHalaman {

  private static final int LEBAR_TERKECIL = 200;
  private static final int LEBAR_TERBESAR = 2400;

  private GambarHalaman() {}

  public static int jumlah(byte[] pdf) {
    try (PDDocument dokumen = Loader.loadPDF(pdf)) {
      return dokumen.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A page as PNG.
   *
   * @param nomor from 1
   * @param lebar width in pixels, 200 to 2400
   * @throws TidakDitemukan when there is no such page
   */
  public static byte[] png(byte[] pdf, int nomor, int lebar) {
    if (lebar < LEBAR_TERKECIL || lebar > LEBAR_TERBESAR) {
      throw new DataTidakSah("naskah.lebarGambar", LEBAR_TERKECIL, LEBAR_TERBESAR);
    }
    try (PDDocument dokumen = Loader.loadPDF(pdf)) {
      if (nomor < 1 || nomor > dokumen.getNumberOfPages()) {
        throw new TidakDitemukan("kesalahan.tidakDitemukan");
      }
      float skala = lebar / dokumen.getPage(nomor - 1).getCropBox().getWidth();
      BufferedImage gambar = new PDFRenderer(dokumen).renderImage(nomor - 1, skala, ImageType.RGB);
      ByteArrayOutputStream keluar = new ByteArrayOutputStream();
      ImageIO.write(gambar, "png", keluar);
      return keluar.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
