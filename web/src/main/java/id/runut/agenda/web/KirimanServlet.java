package id.runut.agenda.web;

import id.runut.agenda.boundary.ArsipProsesService;
import id.runut.agenda.boundary.DistribusiService;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.web.UnduhanServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;

/** Letters that were sent to the caller, sheets of receipts, and the papers of a process. */
@WebServlet({
  "/unduh/kiriman/*",
  "/unduh/tanda-terima/*",
  "/unduh/proses/*",
  "/unduh/surat-tugas/*"
})
public class KirimanServlet extends UnduhanServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient DistribusiService distribusi;
  @Inject transient ArsipProsesService arsip;

  @Override
  protected Unduhan unduhan(String jenis, List<String> jalan) {
    return switch (jenis) {
      case "kiriman" -> distribusi.unduh(id(jalan, 0), id(jalan, 1));
      case "tanda-terima" -> distribusi.lembarTandaTerima(id(jalan, 0), bagian(jalan, 1));
      case "surat-tugas" -> arsip.unduhSuratTugas(id(jalan, 0));
      default -> arsip.unduh(id(jalan, 0), id(jalan, 1));
    };
  }
}
