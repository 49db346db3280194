package id.runut.tandatangan.web;

import id.runut.tandatangan.boundary.VerifikasiService;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.web.UnduhanServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * What anybody may fetch to check a paper: the archived file of a code, and certificate and
 * revocation list of an agency's certificate authority. Their addresses stand in every certificate.
 */
@WebServlet({"/v/naskah/*", "/v/akar/*", "/v/cabut/*"})
public class KeaslianServlet extends UnduhanServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient VerifikasiService verifikasi;
  @Inject transient HttpServletRequest request;

  @Override
  protected Unduhan unduhan(String jenis, List<String> jalan) {
    return switch (jenis) {
      case "naskah" -> verifikasi.naskah(bagian(jalan, 0), request.getRemoteAddr());
      case "akar" -> verifikasi.sertifikatAkar(tanpaAkhiran(bagian(jalan, 0)));
      default -> verifikasi.daftarCabut(tanpaAkhiran(bagian(jalan, 0)));
    };
  }

  private static String tanpaAkhiran(String nama) {
    return nama.replaceFirst("\\.[a-z]+$", "");
  }
}
