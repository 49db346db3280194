package id.runut.naskah.web;

import id.runut.naskah.boundary.DocxService;
import id.runut.naskah.boundary.NaskahService;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.web.UnduhanServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;

/** Letters as files: working copy by task, version by version, signed letter by letter. */
@WebServlet({"/unduh/konsep/*", "/unduh/versi/*", "/unduh/docx/*", "/unduh/naskah/*"})
public class NaskahServlet extends UnduhanServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient NaskahService naskah;
  @Inject transient DocxService docx;

  @Override
  protected Unduhan unduhan(String jenis, List<String> jalan) {
    return switch (jenis) {
      case "konsep" -> naskah.pratinjauKonsep(id(jalan, 0), HalamanNaskahServlet.dokumen(jalan, 1));
      case "versi" -> naskah.pdf(id(jalan, 0));
      case "docx" -> docx.versi(id(jalan, 0));
      default -> naskah.pdfAkhir(id(jalan, 0));
    };
  }
}
