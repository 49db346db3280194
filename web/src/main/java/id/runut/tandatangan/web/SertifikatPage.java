package id.runut.tandatangan.web;

import id.runut.tandatangan.boundary.InfoSertifikat;
import id.runut.tandatangan.boundary.TandaTanganService;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.omnifaces.util.Faces;

/**
 * The caller's signing certificate. The passphrase is taken from the request and never becomes part
 * of page or session.
 */
@Named
@RequestScoped
public class SertifikatPage {

  @Inject TandaTanganService service;
  @Inject Kalimat kalimat;

  private boolean dibaca;
  private InfoSertifikat sertifikat;

  /** The certificate in force; null before there is one. */
  public InfoSertifikat getSertifikat() {
    if (!dibaca) {
      sertifikat = service.sertifikatSaya().orElse(null);
      dibaca = true;
    }
    return sertifikat;
  }

  public int getFrasaTerpendek() {
    return TandaTanganService.FRASA_TERPENDEK;
  }

  /**
   * Makes key and certificate; in place of those in force only with the passphrase that they have.
   */
  public void simpan() {
    char[] frasa = frasa("frasa");
    char[] ulang = frasa("frasaUlang");
    try {
      if (!Arrays.equals(frasa, ulang)) {
        throw new DataTidakSah("ttd.frasa.berbeda");
      }
      if (getSertifikat() == null) {
        service.aktifkan(frasa);
      } else {
        service.perbarui(frasa("frasaLama"), frasa);
      }
    } finally {
      Arrays.fill(frasa, ' ');
      Arrays.fill(ulang, ' ');
    }
    CarriedMessages.info(kalimat.dari("sertifikat.sesudah"));
    Faces.redirect("akun");
  }

  private static char[] frasa(String nama) {
    String nilai = Faces.getRequestParameter(nama);
    if (nilai == null || nilai.isEmpty()) {
      throw new DataTidakSah("ttd.frasa.wajib");
    }
    return nilai.toCharArray();
  }
}
