package id.runut.disposisi.web;

import id.runut.disposisi.boundary.DisposisiService;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.web.UnduhanServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;

/** The lembar disposisi as PDF. */
@WebServlet("/unduh/disposisi/*")
public class LembarDisposisiServlet extends UnduhanServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient DisposisiService disposisi;

  @Override
  protected Unduhan unduhan(String jenis, List<String> jalan) {
    return disposisi.lembar(id(jalan, 0));
  }
}
