package id.runut.laporan.web;

import id.runut.laporan.boundary.HimpunBagianService;
import id.runut.laporan.boundary.LembarBagian;
import id.runut.sop.web.PenerusTugas;
import id.runut.sop.web.SesudahBertindak;
import id.runut.sop.web.TugasDibuka;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The task that gathers what others have handed in inside its step. */
@Named("bagianTugas")
@ViewScoped
public class BagianPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TugasDibuka tugas;
  @Inject HimpunBagianService service;
  @Inject PenerusTugas penerus;
  @Inject SesudahBertindak sesudah;
  @Inject Kalimat kalimat;

  private transient LembarBagian lembar;

  public LembarBagian getLembar() {
    if (lembar == null) {
      lembar = service.lembar(tugas.getId());
    }
    return lembar;
  }

  /** "Himpun, kirim ke Kasubbag". */
  public String getTombol() {
    return kalimat.dari("bagian.tombol", tugas.getRincian().berikutnya());
  }

  /** Gathers it and returns to the desk. */
  public void himpun() {
    sesudah.keMeja(service.himpun(tugas.getId(), penerus.jabatan()), "bagian.sesudah.dihimpun");
  }
}
