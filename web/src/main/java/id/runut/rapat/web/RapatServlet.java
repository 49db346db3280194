package id.runut.rapat.web;

import id.runut.rapat.boundary.DokumenRapatService;
import id.runut.rapat.boundary.UndanganService;
import id.runut.rapat.entity.JenisDokumenRapat;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.web.UnduhanServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Papers, calendar entries and photographs of meetings: {@code /unduh/rapat/<id>/notula}, {@code
 * /gambar/rapat/<id>/<photograph>}.
 */
@WebServlet({"/unduh/rapat/*", "/unduh/kalender-rapat/*", "/gambar/foto-rapat/*"})
public class RapatServlet extends UnduhanServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient DokumenRapatService dokumen;
  @Inject transient UndanganService undangan;

  @Override
  protected Unduhan unduhan(String jenis, List<String> jalan) {
    UUID id = id(jalan, 0);
    return switch (jenis) {
      case "kalender-rapat" -> undangan.kalender(id);
      case "foto-rapat" -> dokumen.unduhFoto(id, id(jalan, 1));
      default -> dokumen.cetak(id, jenisDokumen(bagian(jalan, 1)));
    };
  }

  /** Photographs have been drawn anew by the portal. */
  @Override
  protected boolean bolehTampil(String jenis, Unduhan berkas) {
    return jenis.equals("foto-rapat") || super.bolehTampil(jenis, berkas);
  }

  private static JenisDokumenRapat jenisDokumen(String nama) {
    try {
      return JenisDokumenRapat.valueOf(nama.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }
}
