package id.runut.agenda.web;

import id.runut.agenda.boundary.IsiArsip;
import id.runut.agenda.boundary.LembarArsip;
import id.runut.agenda.boundary.PengarsipanService;
import id.runut.sop.web.PenerusTugas;
import id.runut.sop.web.SesudahBertindak;
import id.runut.sop.web.TugasDibuka;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The task that files documents. */
@Named("arsipTugas")
@ViewScoped
public class ArsipPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TugasDibuka tugas;
  @Inject PengarsipanService service;
  @Inject PenerusTugas penerus;
  @Inject SesudahBertindak sesudah;

  private String klasifikasi;
  private String tempat;
  private transient LembarArsip lembar;

  @PostConstruct
  void usulkan() {
    klasifikasi = getLembar().usulan();
  }

  public LembarArsip getLembar() {
    if (lembar == null) {
      lembar = service.lembar(tugas.getId());
    }
    return lembar;
  }

  /** Files them and returns to the desk. */
  public void arsipkan() {
    sesudah.keMeja(
        service.arsipkan(tugas.getId(), new IsiArsip(klasifikasi, tempat), penerus.jabatan()),
        "arsip.sesudah.diarsipkan",
        tempat);
  }

  public String getKlasifikasi() {
    return klasifikasi;
  }

  public void setKlasifikasi(String klasifikasi) {
    this.klasifikasi = klasifikasi;
  }

  public String getTempat() {
    return tempat;
  }

  public void setTempat(String tempat) {
    this.tempat = tempat;
  }
}
