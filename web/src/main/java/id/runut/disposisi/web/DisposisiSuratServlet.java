package id.runut.disposisi.web;

import id.runut.disposisi.boundary.BacaDisposisiService;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.web.UnduhanServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;

/** The sheet of an order about a letter, and the files that reports enclose. */
@WebServlet({"/unduh/lembar-disposisi/*", "/unduh/bukti-disposisi/*"})
public class DisposisiSuratServlet extends UnduhanServlet {

  private static final long serialVersionUID = 1L;
  private static final String BUKTI = "bukti-disposisi";

  @Inject transient BacaDisposisiService disposisi;

  @Override
  protected Unduhan unduhan(String jenis, List<String> jalan) {
    return BUKTI.equals(jenis) ? disposisi.bukti(id(jalan, 0)) : disposisi.lembar(id(jalan, 0));
  }

  @Override
  protected boolean hanyaSimpan(String jenis) {
    return BUKTI.equals(jenis);
  }
}
