package id.runut.umum.pdf;

import com.itextpdf.html2pdf.ConverterProperties;
import com.itextpdf.html2pdf.HtmlConverter;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.font.FontProvider;
import com.itextpdf.layout.font.FontSet;
import com.itextpdf.pdfa.PdfADocument;
import com.itextpdf.styledxmlparser.resolver.resource.IResourceRetriever;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.function.Consumer;

/**
 * Sets HTML as PDF/A-3a: tagged, in Indonesian, with embedded fonts. Everything that the portal
 * prints goes through here, so that letters, orders and receipts look and archive alike. Pages are
 * laid out by the CSS of the HTML ({@code @page}).
 */
@ApplicationScoped
public class PenataPdf {

  /** Metric-compatible with Arial, Times New Roman and Courier New. */
  private static final List<String> HURUF =
      List.of(
          "LiberationSans-Regular",
          "LiberationSans-Bold",
          "LiberationSans-Italic",
          "LiberationSans-BoldItalic",
          "LiberationSerif-Regular",
          "LiberationSerif-Bold",
          "LiberationSerif-Italic",
          "LiberationSerif-BoldItalic",
          "LiberationMono-Regular");

  private static final String HURUF_BAKU = "Liberation Sans";

  /** The fonts' bytes and names, read once; a document builds what it uses from them. */
  private final FontSet huruf = new FontSet();

  private final byte[] warna = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  public PenataPdf() {
    HURUF.forEach(nama -> huruf.addFont(baca(nama), PdfEncodings.IDENTITY_H));
  }

  /**
   * @param html a whole document; it may show images only as {@code data:} URIs or inline SVG
   * @param judul title of the document, as the reader's window shows it
   */
  public byte[] tata(String html, String judul) {
    return tata(html, judul, sifat());
  }

  /**
   * As {@link #tata(String, String)}, and tells where elements stand.
   *
   * @param ids of {@code div}s that must not break across pages
   */
  public PdfBertempat tata(String html, String judul, List<String> ids) {
    PencariTempat pencari = new PencariTempat(ids);
    ConverterProperties sifat = sifat();
    sifat.setTagWorkerFactory(pencari);
    return pencari.hasil(tata(html, judul, sifat));
  }

  /**
   * Makes a document whose drawing says itself what stands where, because it needs more than lines
   * of text: in the same format as all others. The drawing tags what it draws.
   */
  public byte[] lukis(String judul, Consumer<PdfDocument> pelukis) {
    ByteArrayOutputStream keluar = new ByteArrayOutputStream();
    try (PdfADocument pdf = dokumen(keluar, judul)) {
      pelukis.accept(pdf);
    }
    return keluar.toByteArray();
  }

  /**
   * A font for one drawn document, embedded in it.
   *
   * @param nama such as {@code LiberationSans-Bold}
   */
  public static PdfFont huruf(String nama) {
    try {
      return PdfFontFactory.createFont(
          baca(nama), PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] tata(String html, String judul, ConverterProperties sifat) {
    ByteArrayOutputStream keluar = new ByteArrayOutputStream();
    try (PdfADocument pdf = dokumen(keluar, judul)) {
      HtmlConverter.convertToPdf(html, pdf, sifat);
    }
    return keluar.toByteArray();
  }

  private PdfADocument dokumen(OutputStream keluar, String judul) {
    PdfADocument pdf =
        new PdfADocument(new PdfWriter(keluar), PdfAConformance.PDF_A_3A, maksudWarna());
    pdf.setTagged();
    pdf.getCatalog().setLang(new PdfString("id-ID"));
    pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
    pdf.getDocumentInfo().setTitle(judul).setCreator("Runut");
    return pdf;
  }

  private PdfOutputIntent maksudWarna() {
    return new PdfOutputIntent(
        "Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(warna));
  }

  private ConverterProperties sifat() {
    return new ConverterProperties()
        .setFontProvider(new FontProvider(huruf, HURUF_BAKU))
        .setResourceRetriever(new TanpaSumberLuar());
  }

  private static byte[] baca(String nama) {
    try (InputStream aliran = PenataPdf.class.getResourceAsStream("/liberation/" + nama + ".ttf")) {
      return aliran.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads nothing: text from users must not make the server fetch an address or open a file. Images
   * in {@code data:} URIs do not pass through a retriever.
   */
  private static final class TanpaSumberLuar implements IResourceRetriever {

    @Override
    public InputStream getInputStreamByUrl(URL url) {
      return InputStream.nullInputStream();
    }

    @Override
    public byte[] getByteArrayByUrl(URL url) {
      return new byte[0];
    }
  }
}
