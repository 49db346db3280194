package id.runut.agenda.web;

import id.runut.agenda.boundary.AgendaService;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.web.UnduhanServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;

/** The two agenda books of a year as workbooks: {@code /unduh/agenda-keluar/2026}. */
@WebServlet({"/unduh/agenda-keluar/*", "/unduh/agenda-masuk/*"})
public class AgendaServlet extends UnduhanServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient AgendaService agenda;

  @Override
  protected Unduhan unduhan(String jenis, List<String> jalan) {
    int tahun = tahun(bagian(jalan, 0));
    return jenis.equals("agenda-masuk") ? agenda.unduhMasuk(tahun) : agenda.unduhKeluar(tahun);
  }

  private static int tahun(String teks) {
    if (!teks.matches("20\\d\\d")) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    return Integer.parseInt(teks);
  }
}
