package id.runut.tandatangan.web;

import id.runut.disposisi.web.DisposisiPage;
import id.runut.naskah.web.DokumenPage;
import id.runut.sop.web.TugasDibuka;
import id.runut.tandatangan.boundary.HasilTandaTangan;
import id.runut.tandatangan.boundary.TandaTanganService;
import id.runut.tandatangan.boundary.TandaTangani;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import org.omnifaces.util.Faces;

/**
 * The task that signs a letter, and orders in the same act where the step says so. The passphrase
 * is taken from the request and never becomes part of page or session.
 */
@Named("tandaTanganTugas")
@ViewScoped
public class TandaTanganPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FRASA = "frasa";
  private static final String FRASA_ULANG = "frasaUlang";

  @Inject TugasDibuka tugas;
  @Inject DokumenPage dokumen;
  @Inject DisposisiPage disposisi;
  @Inject TandaTanganService service;
  @Inject Kalimat kalimat;

  private Boolean aktif;

  /** Whether the caller has a passphrase; without one he makes his certificate in the same act. */
  public boolean isAktif() {
    if (aktif == null) {
      aktif = service.punyaFrasa();
    }
    return aktif;
  }

  public int getFrasaTerpendek() {
    return TandaTanganService.FRASA_TERPENDEK;
  }

  /** "Tanda tangani, perintahkan Sekretaris". */
  public String getTombol() {
    return tugas.memuat("disposisi")
        ? kalimat.dari("ttd.tombolPerintah", tugas.getRincian().berikutnya())
        : kalimat.dari("ttd.tombol");
  }

  /** Signs what was shown; afterwards the task shows number, date and where the letter is now. */
  public void tandaTangani() {
    if (!isAktif()) {
      aktifkan();
    }
    char[] frasa = frasa(FRASA);
    try {
      HasilTandaTangan hasil =
          service.tandaTangani(
              tugas.getId(),
              new TandaTangani(
                  frasa,
                  dokumen.getSidikTampil(),
                  dokumen.getSidikLain(),
                  tugas.memuat("disposisi") ? disposisi.isi() : null));
      CarriedMessages.info(kalimat.dari("ttd.sesudah.ditandatangani", hasil.hal(), hasil.nomor()));
    } finally {
      Arrays.fill(frasa, ' ');
    }
    Faces.redirect("tugas/" + tugas.getId());
  }

  private void aktifkan() {
    char[] frasa = frasa(FRASA);
    char[] ulang = frasa(FRASA_ULANG);
    try {
      if (!Arrays.equals(frasa, ulang)) {
        throw new DataTidakSah("ttd.frasa.berbeda");
      }
      service.aktifkan(frasa);
      aktif = true;
    } finally {
      Arrays.fill(frasa, ' ');
      Arrays.fill(ulang, ' ');
    }
  }

  private static char[] frasa(String nama) {
    String nilai = Faces.getRequestParameter(nama);
    if (nilai == null || nilai.isEmpty()) {
      throw new DataTidakSah("ttd.frasa.wajib");
    }
    return nilai.toCharArray();
  }
}
