package id.runut.naskah.web;

import id.runut.naskah.boundary.GambarService;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.web.UnduhanServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;

/**
 * Pictures in the bodies of letters: {@code /gambar/isi/<sha256>}; the portal has drawn them anew.
 */
@WebServlet("/gambar/isi/*")
public class GambarIsiServlet extends UnduhanServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient GambarService gambar;

  @Override
  protected Unduhan unduhan(String jenis, List<String> jalan) {
    return gambar.gambar(bagian(jalan, 0));
  }

  @Override
  protected boolean bolehTampil(String jenis, Unduhan berkas) {
    return true;
  }
}
