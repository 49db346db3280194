package id.runut.bagan.web;

import id.runut.bagan.boundary.BaganService;
import id.runut.bagan.boundary.KertasBagan;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.web.UnduhanServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;

/** The form of an SOP as a file: {@code /unduh/sop/{kode}/{a4|f4|xlsx|bpmn|svg}}. */
@WebServlet("/unduh/sop/*")
public class BaganServlet extends UnduhanServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient BaganService bagan;

  @Override
  protected Unduhan unduhan(String jenis, List<String> jalan) {
    String kode = bagian(jalan, 0);
    return switch (bagian(jalan, 1)) {
      case "a4" -> bagan.unduhPdf(kode, KertasBagan.A4);
      case "f4" -> bagan.unduhPdf(kode, KertasBagan.F4);
      case "xlsx" -> bagan.unduhXlsx(kode, KertasBagan.A4);
      case "bpmn" -> bagan.unduhBpmn(kode);
      case "svg" -> bagan.unduhSvg(kode);
      default -> throw new TidakDitemukan("kesalahan.tidakDitemukan");
    };
  }
}
