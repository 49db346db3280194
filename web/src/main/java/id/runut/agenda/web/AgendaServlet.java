package id.runut.agenda.web;

import id.runut.agenda.boundary.AgendaService;
import id.runut.agenda.boundary.EkspedisiService;
import id.runut.agenda.boundary.KlasifikasiService;
import id.runut.agenda.boundary.SaringAgenda;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.web.UnduhanServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * The books as workbooks, {@code /unduh/agenda-keluar/2026}, and to be printed, {@code
 * /unduh/agenda-keluar/2026/pdf?dari=2026-01-01&sampai=2026-03-31}; the classes of papers.
 */
@WebServlet({
  "/unduh/agenda-keluar/*",
  "/unduh/agenda-masuk/*",
  "/unduh/ekspedisi/*",
  "/unduh/klasifikasi/*"
})
public class AgendaServlet extends UnduhanServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient AgendaService agenda;
  @Inject transient EkspedisiService ekspedisi;
  @Inject transient KlasifikasiService klasifikasi;
  @Inject transient HttpServletRequest request;

  @Override
  protected Unduhan unduhan(String jenis, List<String> jalan) {
    if (jenis.equals("klasifikasi")) {
      return klasifikasi.unduh();
    }
    int tahun = tahun(bagian(jalan, 0));
    if (jalan.size() > 1) {
      return cetak(jenis, bagian(jalan, 1), tahun);
    }
    return switch (jenis) {
      case "agenda-masuk" -> agenda.unduhMasuk(tahun);
      case "ekspedisi" -> ekspedisi.unduh(tahun);
      default -> agenda.unduhKeluar(tahun);
    };
  }

  private Unduhan cetak(String jenis, String bentuk, int tahun) {
    if (!bentuk.equals("pdf")) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    SaringAgenda saring =
        new SaringAgenda(
            tahun,
            null,
            Tanggal.dari(request.getParameter("dari")),
            Tanggal.dari(request.getParameter("sampai")),
            null);
    return switch (jenis) {
      case "agenda-masuk" -> agenda.cetakMasuk(saring);
      case "ekspedisi" -> ekspedisi.cetak(saring);
      default -> agenda.cetakKeluar(saring);
    };
  }

  private static int tahun(String teks) {
    if (!teks.matches("20\\d\\d")) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    return Integer.parseInt(teks);
  }
}
