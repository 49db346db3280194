package id.runut.naskah.web;

import id.runut.naskah.boundary.InfoTata;
import id.runut.naskah.boundary.RingkasanTemplat;
import id.runut.naskah.boundary.TataNaskahService;
import id.runut.naskah.boundary.TemplatService;
import id.runut.naskah.boundary.VersiTata;
import id.runut.naskah.entity.HurufNaskah;
import id.runut.naskah.entity.KertasNaskah;
import id.runut.naskah.entity.LetakNomor;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.primefaces.event.FileUploadEvent;

/** How the agency's letters look, with a specimen; beside it the list of its templates. */
@Named("tataPage")
@ViewScoped
public class TataPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String ALAMAT = "admin/tata-naskah";

  /** Largest picture in bytes, as the service takes it. */
  private static final int BATAS_LOGO = 2 * 1024 * 1024;

  private static final int LEBAR_CONTOH = 1000;

  @Inject TataNaskahService service;
  @Inject TemplatService templat;
  @Inject ContohTampil contoh;
  @Inject Kalimat kalimat;

  @Inject
  @Param(pathIndex = 0)
  String nama;

  private final IsianTata isian = new IsianTata();
  private String catatan;
  private int nomor;
  private int nomorContoh;
  private transient InfoTata info;

  /**
   * Reads what counts.
   *
   * @throws TidakBerwenang for everybody but the administrator
   */
  public void muat() {
    if (!Faces.isUserInRole(PeranPortal.ADMIN)) {
      throw new TidakBerwenang("kesalahan.tidakBerwenang");
    }
    if (isTampilan()) {
      nomor = getInfo().nomor();
      isian.muat(getInfo().tata());
      tampilkan();
    }
  }

  /** Whether the address names no template, so that the appearance is shown. */
  public boolean isTampilan() {
    return nama == null || nama.isBlank();
  }

  public InfoTata getInfo() {
    if (info == null) {
      info = service.tata();
    }
    return info;
  }

  public List<VersiTata> getRiwayat() {
    return getInfo().riwayat();
  }

  public List<RingkasanTemplat> getTemplat() {
    return templat.daftar();
  }

  /** Draws the specimen anew from what is typed. */
  public void tampilkan() {
    nomorContoh = contoh.tampilkan(service.halamanContoh(isian.tata(), LEBAR_CONTOH));
  }

  public void simpan() {
    service.simpan(isian.tata(), catatan, nomor);
    selesai("tata.tersimpan");
  }

  public void pulihkan(int lama) {
    service.pulihkan(lama, nomor);
    selesai("tata.dipulihkan");
  }

  /** Takes a picture for the letterhead; it counts when the appearance is saved. */
  public void unggah(FileUploadEvent peristiwa) {
    isian.setLogoId(
        service.simpanLogo(peristiwa.getFile().getFileName(), peristiwa.getFile().getContent()));
    tampilkan();
  }

  public void tanpaLogo() {
    isian.setLogoId(null);
    tampilkan();
  }

  private void selesai(String kunci) {
    CarriedMessages.info(kalimat.dari(kunci));
    Faces.redirect(ALAMAT);
  }

  public List<Integer> getHalaman() {
    return IntStream.rangeClosed(1, contoh.jumlah()).boxed().toList();
  }

  public int getNomorContoh() {
    return nomorContoh;
  }

  public int getBatasLogo() {
    return BATAS_LOGO;
  }

  public HurufNaskah[] getHuruf() {
    return HurufNaskah.values();
  }

  public KertasNaskah[] getKertas() {
    return KertasNaskah.values();
  }

  public LetakNomor[] getLetakNomor() {
    return LetakNomor.values();
  }

  public IsianTata getIsian() {
    return isian;
  }

  public String getCatatan() {
    return catatan;
  }

  public void setCatatan(String catatan) {
    this.catatan = catatan;
  }
}
