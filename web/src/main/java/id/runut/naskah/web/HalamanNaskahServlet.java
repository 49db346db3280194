package id.runut.naskah.web;

import id.runut.naskah.boundary.NaskahService;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.web.UnduhanServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.UUID;

/**
 * Pages of letters as pictures: {@code /gambar/versi/<id>/<page>}; of a working copy {@code
 * /gambar/konsep/<task>/<page>/<key of the document>}.
 */
@WebServlet({"/gambar/konsep/*", "/gambar/versi/*", "/gambar/naskah/*"})
public class HalamanNaskahServlet extends UnduhanServlet {

  private static final long serialVersionUID = 1L;

  /** Twice the width at which the page shows them, for dense screens. */
  private static final int LEBAR = 1520;

  @Inject transient NaskahService naskah;

  @Override
  protected Unduhan unduhan(String jenis, List<String> jalan) {
    UUID id = id(jalan, 0);
    int nomor = nomor(bagian(jalan, 1));
    byte[] gambar =
        switch (jenis) {
          case "konsep" -> naskah.halamanKonsep(id, dokumen(jalan, 2), nomor, LEBAR);
          case "versi" -> naskah.halaman(id, nomor, LEBAR);
          default -> naskah.halamanAkhir(id, nomor, LEBAR);
        };
    return new Unduhan("halaman-" + nomor + ".png", "image/png", gambar);
  }

  /** Key of the document where the address has one: a task may draft several. */
  static String dokumen(List<String> jalan, int letak) {
    return letak < jalan.size() ? jalan.get(letak) : null;
  }

  private static int nomor(String teks) {
    try {
      return Integer.parseInt(teks);
    } catch (NumberFormatException e) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }
}
