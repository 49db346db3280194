package id.runut.naskah.web;

import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.web.UnduhanServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;

/** Pages of the specimen that the caller has asked for last: {@code /gambar/contoh/<page>}. */
@WebServlet("/gambar/contoh/*")
public class ContohServlet extends UnduhanServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient ContohTampil contoh;

  @Override
  protected Unduhan unduhan(String jenis, List<String> jalan) {
    String ke = bagian(jalan, 0);
    byte[] isi = ke.matches("[1-9]") ? contoh.halaman(Integer.parseInt(ke)) : null;
    if (isi == null) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    return new Unduhan("contoh-" + ke + ".png", "image/png", isi);
  }
}
