package id.runut.penyerahan.web;

import id.runut.penyerahan.boundary.PenyerahanService;
import id.runut.penyerahan.boundary.SaringanPenyerahan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.web.UnduhanServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;

/** Deliveries as a workbook: {@code /unduh/penyerahan/2026/semua/semua}; year, SOP, state. */
@WebServlet("/unduh/penyerahan/*")
public class PenyerahanServlet extends UnduhanServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient PenyerahanService penyerahan;

  @Override
  protected Unduhan unduhan(String jenis, List<String> jalan) {
    return penyerahan.xlsx(
        new SaringanPenyerahan(
            SaringanAlamat.tahun(bagian(jalan, 0)),
            SaringanAlamat.sop(bagian(jalan, 1)),
            SaringanAlamat.keadaan(bagian(jalan, 2))));
  }
}
