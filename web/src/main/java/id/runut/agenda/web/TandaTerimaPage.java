package id.runut.agenda.web;

import id.runut.agenda.boundary.DistribusiService;
import id.runut.agenda.boundary.KirimanMasuk;
import id.runut.sop.web.TugasDibuka;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/** The letter that a task answers, and the confirmation that it has arrived. */
@Named("tandaTerima")
@ViewScoped
public class TandaTerimaPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TugasDibuka tugas;
  @Inject DistribusiService distribusi;
  @Inject Kalimat kalimat;

  private transient boolean dicari;
  private transient KirimanMasuk kiriman;

  /** The letter; null when nothing was sent to the task's post. */
  public KirimanMasuk getKiriman() {
    if (!dicari) {
      kiriman = distribusi.yangDijawab(tugas.getId()).orElse(null);
      dicari = true;
    }
    return kiriman;
  }

  /** Whether the receipt is still to be confirmed. */
  public boolean isDitunggu() {
    return getKiriman() != null && getKiriman().tandaTerima().diterima() == null;
  }

  /** Confirms and shows the task anew, because more of it may be done now. */
  public void konfirmasi() {
    distribusi.konfirmasiTerima(getKiriman().id(), Faces.getRequestHeader("User-Agent"));
    CarriedMessages.info(kalimat.dari("terima.sesudah.dikonfirmasi"));
    Faces.redirect("tugas/" + tugas.getId());
  }
}
