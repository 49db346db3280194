package id.runut.sop.web;

import id.runut.sop.boundary.KegiatanService;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.web.UnduhanServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;

/** Evidence of acts outside: {@code /unduh/kegiatan/<task>/<file>}. */
@WebServlet("/unduh/kegiatan/*")
public class KegiatanServlet extends UnduhanServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient KegiatanService kegiatan;

  @Override
  protected Unduhan unduhan(String jenis, List<String> jalan) {
    return kegiatan.unduhBukti(id(jalan, 0), id(jalan, 1));
  }

  @Override
  protected boolean hanyaSimpan(String jenis) {
    return true;
  }
}
