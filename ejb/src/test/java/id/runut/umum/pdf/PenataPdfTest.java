package id.runut.umum.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PenataPdfTest {

  private final PenataPdf penata = new PenataPdf();

  @Test
  void tagsEmbedsAndTitles() throws IOException {
    byte[] isi = penata.tata("<html><body><p>Salam — §1</p></body></html>", "Surat <uji>");

    try (PdfDocument pdf = buka(isi)) {
      assertTrue(pdf.isTagged());
      assertEquals("Surat <uji>", pdf.getDocumentInfo().getTitle());
      assertEquals("Salam — §1", PdfTextExtractor.getTextFromPage(pdf.getPage(1)).strip());
      assertEquals("id-ID", pdf.getCatalog().getPdfObject().getAsString(PdfName.Lang).getValue());
    }
  }

  @Test
  void fetchesNothingFromOutside() throws IOException {
    byte[] isi =
        penata.tata(
            "<html><body><p>Aman</p><img alt=\"x\" src=\"file:///etc/hostname\"/>"
                + "<link rel=\"stylesheet\" href=\"http://127.0.0.1:1/a.css\"/></body></html>",
            "Uji");

    try (PdfDocument pdf = buka(isi)) {
      assertEquals("Aman", PdfTextExtractor.getTextFromPage(pdf.getPage(1)).strip());
    }
  }

  @Test
  void templateValuesAppearLiterally() {
    String html =
        new TemplatCetak().isi("uji.ftlh", Map.of("nilai", "<b>&amp;</b>", "titik", new Titik(3)));

    assertEquals("<p>&lt;b&gt;&amp;amp;&lt;/b&gt; 3</p>", html.strip());
  }

  /** A record, as templates receive them. */
  public record Titik(int x) {}

  private static PdfDocument buka(byte[] isi) throws IOException {
    return new PdfDocument(new PdfReader(new ByteArrayInputStream(isi)));
  }
}
