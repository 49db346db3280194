package id.runut.laporan.web;

import id.runut.laporan.boundary.HimpunanService;
import id.runut.laporan.boundary.RekapitulasiService;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.web.UnduhanServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;

/** Workbooks of recaps, and of what a receiving agency has gathered. */
@WebServlet({"/unduh/rekapitulasi/*", "/unduh/himpunan/*"})
public class LaporanServlet extends UnduhanServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient RekapitulasiService rekapitulasi;
  @Inject transient HimpunanService himpunan;

  @Override
  protected Unduhan unduhan(String jenis, List<String> jalan) {
    return jenis.equals("rekapitulasi")
        ? rekapitulasi.unduh(id(jalan, 0))
        : himpunan.unduh(id(jalan, 0));
  }
}
