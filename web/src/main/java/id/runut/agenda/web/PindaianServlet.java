package id.runut.agenda.web;

import id.runut.agenda.boundary.SuratMasukService;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.web.UnduhanServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;

/**
 * Scans of incoming letters: as they came, to be saved ({@code /unduh/surat-masuk/<id>}), and their
 * pages as pictures that the portal has drawn ({@code /gambar/pindaian/<id>/<page>}).
 */
@WebServlet({"/unduh/surat-masuk/*", "/gambar/pindaian/*"})
public class PindaianServlet extends UnduhanServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient SuratMasukService surat;

  @Override
  protected Unduhan unduhan(String jenis, List<String> jalan) {
    return jenis.equals("pindaian")
        ? surat.halaman(id(jalan, 0), nomor(bagian(jalan, 1)))
        : surat.pindaian(id(jalan, 0));
  }

  @Override
  protected boolean hanyaSimpan(String jenis) {
    return jenis.equals("surat-masuk");
  }

  private static int nomor(String teks) {
    if (!teks.matches("\\d{1,3}")) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    return Integer.parseInt(teks);
  }
}
