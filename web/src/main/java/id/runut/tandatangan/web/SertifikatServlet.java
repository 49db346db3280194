package id.runut.tandatangan.web;

import id.runut.tandatangan.boundary.VerifikasiService;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.web.UnduhanServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;

/**
 * Root certificate and list of revoked certificates of an agency, for validators all over the
 * world. The addresses stand in every certificate and never change.
 */
@WebServlet({"/v/akar/*", "/v/cabut/*"})
public class SertifikatServlet extends UnduhanServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient VerifikasiService verifikasi;

  @Override
  protected Unduhan unduhan(String jenis, List<String> jalan) {
    String kodeInstansi = bagian(jalan, 0).replaceFirst("\\.(crt|crl)$", "");
    return jenis.equals("akar")
        ? verifikasi.sertifikatAkar(kodeInstansi)
        : verifikasi.daftarCabut(kodeInstansi);
  }
}
