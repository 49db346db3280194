package id.runut.laporan.web;

import id.runut.laporan.boundary.HimpunanService;
import id.runut.laporan.boundary.LembarHimpunan;
import id.runut.sop.web.SesudahBertindak;
import id.runut.sop.web.TugasDibuka;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The task in which a receiving agency gathers the recaps of all agencies. */
@Named("terimaTugas")
@ViewScoped
public class TerimaPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TugasDibuka tugas;
  @Inject HimpunanService himpunan;
  @Inject SesudahBertindak sesudah;

  private transient LembarHimpunan lembar;

  public LembarHimpunan getLembar() {
    if (lembar == null) {
      lembar = himpunan.lembar(tugas.getId());
    }
    return lembar;
  }

  /** Gathers them and returns to the desk. */
  public void himpun() {
    int jumlah = getLembar().kiriman().size();
    sesudah.keMeja(himpunan.himpun(tugas.getId()), "terima.sesudah.dihimpun", jumlah);
  }
}
