package id.runut.umum.web;

import id.runut.umum.boundary.DitolakDiTepi;
import id.runut.umum.boundary.KesalahanPortal;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Servlets;

/**
 * Hands out files under {@code /unduh} and {@code /gambar}. Each capability has its own; whether
 * the caller may have the file, its service says.
 */
public abstract class UnduhanServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final List<String> AMAN_DITAMPILKAN = List.of(Unduhan.PDF, "image/png");

  @Inject transient Kalimat kalimat;
  @Inject transient Event<DitolakDiTepi> ditolak;

  /**
   * @param jenis last segment of the mapping, such as {@code naskah}
   * @param jalan the segments after it
   */
  protected abstract Unduhan unduhan(String jenis, List<String> jalan);

  /** Whether files of this kind are saved and never shown, because they come from outside. */
  protected boolean hanyaSimpan(String jenis) {
    return false;
  }

  /** Whether a file may be shown in the browser: only what the portal itself has made. */
  protected boolean bolehTampil(String jenis, Unduhan berkas) {
    return !hanyaSimpan(jenis) && AMAN_DITAMPILKAN.contains(berkas.jenisKonten());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String pola = request.getServletPath();
    String jenis = pola.substring(pola.lastIndexOf('/') + 1);
    try {
      Unduhan berkas = unduhan(jenis, jalan(request));
      kirim(response, berkas, !bolehTampil(jenis, berkas));
    } catch (KesalahanPortal kesalahan) {
      tolak(request, response, kesalahan);
    } catch (EJBAccessException tanpaPeran) {
      tolak(request, response, new TidakBerwenang("kesalahan.tidakBerwenang"));
    }
  }

  private void tolak(
      HttpServletRequest request, HttpServletResponse response, KesalahanPortal kesalahan)
      throws IOException {
    ditolak.fire(new DitolakDiTepi(kesalahan, request.getServletPath() + request.getPathInfo()));
    request.setAttribute(PortalExceptionHandler.OUR_MESSAGE, kalimat.dari(kesalahan.pesan()));
    response.sendError(kesalahan.status());
  }

  /** An id in the address. */
  protected static UUID id(List<String> jalan, int letak) {
    try {
      return UUID.fromString(bagian(jalan, letak));
    } catch (IllegalArgumentException e) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }

  /** A segment of the address. */
  protected static String bagian(List<String> jalan, int letak) {
    if (letak >= jalan.size()) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    return jalan.get(letak);
  }

  private static List<String> jalan(HttpServletRequest request) {
    String sisa = request.getPathInfo();
    return sisa == null ? List.of() : Stream.of(sisa.split("/")).filter(s -> !s.isEmpty()).toList();
  }

  private static void kirim(HttpServletResponse response, Unduhan berkas, boolean simpan)
      throws IOException {
    response.setContentType(berkas.jenisKonten());
    response.setContentLength(berkas.isi().length);
    response.setHeader(
        "Content-Disposition", Servlets.formatContentDispositionHeader(berkas.nama(), simpan));
    response.getOutputStream().write(berkas.isi());
  }
}
