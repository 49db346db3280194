package id.runut.agenda.web;

import id.runut.agenda.boundary.IsiCetak;
import id.runut.agenda.boundary.LembarCetak;
import id.runut.agenda.boundary.PencetakanService;
import id.runut.sop.web.PenerusTugas;
import id.runut.sop.web.SesudahBertindak;
import id.runut.sop.web.TugasDibuka;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The task that prints, stamps and copies. */
@Named("cetakTugas")
@ViewScoped
public class CetakPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TugasDibuka tugas;
  @Inject PencetakanService service;
  @Inject PenerusTugas penerus;
  @Inject SesudahBertindak sesudah;

  private Integer eksemplar = 1;
  private boolean distempel;
  private String untuk;
  private transient LembarCetak lembar;

  public LembarCetak getLembar() {
    if (lembar == null) {
      lembar = service.lembar(tugas.getId());
    }
    return lembar;
  }

  /** Enters the copies and returns to the desk. */
  public void catat() {
    sesudah.keMeja(
        service.catat(tugas.getId(), new IsiCetak(eksemplar, distempel, untuk), penerus.jabatan()),
        "cetak.sesudah.dicatat",
        eksemplar);
  }

  public Integer getEksemplar() {
    return eksemplar;
  }

  public void setEksemplar(Integer eksemplar) {
    this.eksemplar = eksemplar;
  }

  public boolean isDistempel() {
    return distempel;
  }

  public void setDistempel(boolean distempel) {
    this.distempel = distempel;
  }

  public String getUntuk() {
    return untuk;
  }

  public void setUntuk(String untuk) {
    this.untuk = untuk;
  }
}
