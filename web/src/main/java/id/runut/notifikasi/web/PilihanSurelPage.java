package id.runut.notifikasi.web;

import id.runut.notifikasi.boundary.InfoPilihanSurel;
import id.runut.notifikasi.boundary.PilihanSurelService;
import id.runut.notifikasi.entity.CaraSurel;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/** How the reader wants his mail, on the page of his account. */
@Named
@ViewScoped
public class PilihanSurelPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PilihanSurelService service;
  @Inject Kalimat kalimat;

  private InfoPilihanSurel kini;
  private CaraSurel cara;

  @PostConstruct
  void muat() {
    kini = service.milikSaya();
    cara = kini.cara();
  }

  /** What holds now. */
  public InfoPilihanSurel getKini() {
    return kini;
  }

  public CaraSurel getCara() {
    return cara;
  }

  public void setCara(CaraSurel cara) {
    this.cara = cara;
  }

  public List<CaraSurel> getSemua() {
    return List.of(CaraSurel.values());
  }

  /** Chooses and says what holds from now on. */
  public void simpan() {
    service.pilih(cara);
    CarriedMessages.info(kalimat.dari("surel.sesudah." + cara));
    Faces.redirect("akun");
  }
}
