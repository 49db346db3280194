package id.runut.agenda.web;

import id.runut.agenda.boundary.IsiRegistrasi;
import id.runut.agenda.boundary.LembarRegistrasi;
import id.runut.agenda.boundary.RegistrasiService;
import id.runut.sop.web.PenerusTugas;
import id.runut.sop.web.SesudahBertindak;
import id.runut.sop.web.TugasDibuka;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The task that enters letters into the book of outgoing letters. */
@Named("registrasiTugas")
@ViewScoped
public class RegistrasiPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TugasDibuka tugas;
  @Inject RegistrasiService service;
  @Inject PenerusTugas penerus;
  @Inject SesudahBertindak sesudah;

  private String isiRingkas;
  private String keterangan;
  private transient LembarRegistrasi lembar;

  public LembarRegistrasi getLembar() {
    if (lembar == null) {
      lembar = service.lembar(tugas.getId());
    }
    return lembar;
  }

  /** Enters them and returns to the desk. */
  public void catat() {
    sesudah.keMeja(
        service.catat(tugas.getId(), new IsiRegistrasi(isiRingkas, keterangan), penerus.jabatan()),
        "registrasi.sesudah.dicatat");
  }

  public String getIsiRingkas() {
    return isiRingkas;
  }

  public void setIsiRingkas(String isiRingkas) {
    this.isiRingkas = isiRingkas;
  }

  public String getKeterangan() {
    return keterangan;
  }

  public void setKeterangan(String keterangan) {
    this.keterangan = keterangan;
  }
}
