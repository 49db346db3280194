package id.runut.bagan.web;

import id.runut.bagan.boundary.BaganService;
import id.runut.bagan.boundary.KertasBagan;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.web.UnduhanServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.UUID;

/**
 * The form of an SOP as a file: {@code /unduh/sop/{kode}/{a4|f4|xlsx|bpmn|svg}/{id of the
 * version}}.
 */
@WebServlet("/unduh/sop/*")
public class BaganServlet extends UnduhanServlet {

  private static final long serialVersionUID = 1L;

  private static final int VERSI = 2;

  @Inject transient BaganService bagan;

  @Override
  protected Unduhan unduhan(String jenis, List<String> jalan) {
    String kode = bagian(jalan, 0);
    UUID versi = jalan.size() > VERSI ? id(jalan, VERSI) : null;
    return switch (bagian(jalan, 1)) {
      case "a4" -> bagan.unduhPdf(kode, versi, KertasBagan.A4);
      case "f4" -> bagan.unduhPdf(kode, versi, KertasBagan.F4);
      case "xlsx" -> bagan.unduhXlsx(kode, versi, KertasBagan.A4);
      case "bpmn" -> bagan.unduhBpmn(kode, versi);
      case "svg" -> bagan.unduhSvg(kode, versi);
      default -> throw new TidakDitemukan("kesalahan.tidakDitemukan");
    };
  }
}
