package id.runut.kepatuhan.web;

import id.runut.kepatuhan.boundary.KepatuhanService;
import id.runut.kepatuhan.boundary.SaringanKepatuhan;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.web.UnduhanServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * Compliance as a workbook: {@code /unduh/kepatuhan/2026-01-01/2026-12-31/semua/semua}; the last
 * two are SOP and unit.
 */
@WebServlet("/unduh/kepatuhan/*")
public class KepatuhanServlet extends UnduhanServlet {

  private static final long serialVersionUID = 1L;
  private static final int SOP = 2;
  private static final int UNIT = 3;

  @Inject transient KepatuhanService kepatuhan;

  @Override
  protected Unduhan unduhan(String jenis, List<String> jalan) {
    return kepatuhan.xlsx(
        new SaringanKepatuhan(
            KepatuhanPage.SEMUA.equals(bagian(jalan, SOP)) ? null : id(jalan, SOP),
            KepatuhanPage.SEMUA.equals(bagian(jalan, UNIT)) ? null : id(jalan, UNIT),
            hari(bagian(jalan, 0)),
            hari(bagian(jalan, 1))));
  }

  private static LocalDate hari(String teks) {
    try {
      return LocalDate.parse(teks);
    } catch (DateTimeParseException e) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }
}
