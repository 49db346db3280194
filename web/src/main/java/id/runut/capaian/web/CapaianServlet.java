package id.runut.capaian.web;

import id.runut.capaian.boundary.CapaianService;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.web.UnduhanServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;

/** Workbooks to fill in and uploaded ones, and evidence. */
@WebServlet({"/unduh/lembar-kerja/*", "/unduh/unggahan/*", "/unduh/bukti/*"})
public class CapaianServlet extends UnduhanServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient CapaianService capaian;

  @Override
  protected Unduhan unduhan(String jenis, List<String> jalan) {
    return switch (jenis) {
      case "lembar-kerja" -> capaian.lembarKerja(id(jalan, 0));
      case "unggahan" -> capaian.unduhUnggahan(id(jalan, 0));
      default -> capaian.unduhBukti(id(jalan, 0));
    };
  }

  @Override
  protected boolean hanyaSimpan(String jenis) {
    return true;
  }
}
