package id.runut.sop.web;

import id.runut.sop.boundary.KalenderService;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.web.UnduhanServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;

/** The days of a year as a workbook: {@code /unduh/kalender/2026}. */
@WebServlet("/unduh/kalender/*")
public class KalenderServlet extends UnduhanServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient KalenderService kalender;

  @Override
  protected Unduhan unduhan(String jenis, List<String> jalan) {
    String tahun = bagian(jalan, 0);
    if (!tahun.matches("20\\d\\d")) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    return kalender.unduh(Integer.parseInt(tahun));
  }
}
