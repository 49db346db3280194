package id.runut.agenda.web;

import id.runut.agenda.boundary.InfoPenyerahan;
import id.runut.agenda.boundary.SerahService;
import id.runut.sop.web.PenerusTugas;
import id.runut.sop.web.SesudahBertindak;
import id.runut.sop.web.TugasDibuka;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/** Handing over, and the receipt of what was handed over to a task. */
@Named("serahTugas")
@ViewScoped
public class SerahPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TugasDibuka tugas;
  @Inject SerahService service;
  @Inject PenerusTugas penerus;
  @Inject SesudahBertindak sesudah;

  private String catatan;
  private transient List<InfoPenyerahan> diserahkan;

  /** What was handed over to this task; empty when nothing was. */
  public List<InfoPenyerahan> getDiserahkan() {
    if (diserahkan == null) {
      diserahkan = service.diserahkan(tugas.getId());
    }
    return diserahkan;
  }

  /** Whether receipt of something is still to be confirmed, by the caller. */
  public boolean isBelumDiterima() {
    return tugas.isTerbuka() && getDiserahkan().stream().anyMatch(p -> p.diterima() == null);
  }

  /** Confirms receipt; the page comes anew, because now the act is possible. */
  public void terima() {
    service.terima(tugas.getId());
    Faces.redirect("tugas/" + tugas.getId());
  }

  /** Hands over and returns to the desk. */
  public void serahkan() {
    sesudah.keMeja(
        service.serahkan(tugas.getId(), catatan, penerus.jabatan()), "serah.sesudah.diserahkan");
  }

  public String getCatatan() {
    return catatan;
  }

  public void setCatatan(String catatan) {
    this.catatan = catatan;
  }
}
