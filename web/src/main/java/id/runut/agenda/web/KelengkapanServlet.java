package id.runut.agenda.web;

import id.runut.agenda.boundary.KelengkapanService;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.web.UnduhanServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;

/** What is enclosed with a task: {@code /unduh/kelengkapan/<task>/<file>}. */
@WebServlet("/unduh/kelengkapan/*")
public class KelengkapanServlet extends UnduhanServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient KelengkapanService kelengkapan;

  @Override
  protected Unduhan unduhan(String jenis, List<String> jalan) {
    return kelengkapan.unduh(id(jalan, 0), id(jalan, 1));
  }

  @Override
  protected boolean hanyaSimpan(String jenis) {
    return true;
  }
}
