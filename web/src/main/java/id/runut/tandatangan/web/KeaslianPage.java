package id.runut.tandatangan.web;

import id.runut.tandatangan.boundary.HasilPeriksa;
import id.runut.tandatangan.boundary.HasilPeriksa.Keadaan;
import id.runut.tandatangan.boundary.HasilPeriksa.NaskahPublik;
import id.runut.tandatangan.boundary.VerifikasiService;
import id.runut.umum.web.Zona;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.cdi.Param;

/** Whether a printed paper is genuine, for anybody who holds its code. */
@Named
@RequestScoped
public class KeaslianPage {

  @Inject VerifikasiService verifikasi;
  @Inject HttpServletRequest request;
  @Inject Zona zona;

  @Inject
  @Param(pathIndex = 0)
  String kodeAlamat;

  @Inject
  @Param(name = "kode")
  String kodeDiketik;

  private HasilPeriksa hasil;

  /** Asks about the code of the address or of the form; nothing is asked without one. */
  public void muat() {
    String kode = kodeAlamat == null || kodeAlamat.isBlank() ? kodeDiketik : kodeAlamat;
    if (kode == null || kode.isBlank()) {
      return;
    }
    hasil = verifikasi.periksa(kode, request.getRemoteAddr());
    if (hasil.naskah() != null) {
      zona.set(hasil.naskah().zona());
    }
  }

  /** The answer; null while no code was given. */
  public HasilPeriksa getHasil() {
    return hasil;
  }

  /** What may be known of the paper; null unless its code is known. */
  public NaskahPublik getNaskah() {
    return hasil == null ? null : hasil.naskah();
  }

  public boolean isAsli() {
    return hasil != null
        && (hasil.keadaan() == Keadaan.ASLI || hasil.keadaan() == Keadaan.DITERBITKAN);
  }
}
