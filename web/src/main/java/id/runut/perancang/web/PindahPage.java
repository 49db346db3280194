package id.runut.perancang.web;

import id.runut.perancang.boundary.CalonPindah;
import id.runut.perancang.boundary.PerancangService;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** The processes of an SOP that run on older versions, each moved by hand. */
@Named
@ViewScoped
public class PindahPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PerancangService perancang;
  @Inject Kalimat kalimat;

  @Inject
  @Param(pathIndex = 1)
  String kode;

  private transient List<CalonPindah> calon;

  /** Reads them, which only the administrator may; others get the error page. */
  public void muat() {
    calon = perancang.calonPindah(kode);
  }

  /** Moves one to the newest version. */
  public void pindahkan(UUID prosesId, String judul) {
    perancang.pindahkan(prosesId);
    Messages.addGlobalInfo("{0}", kalimat.dari("perancang.pindah.sesudah", judul));
    muat();
  }

  public List<CalonPindah> getCalon() {
    if (calon == null) {
      muat();
    }
    return calon;
  }

  public String getKode() {
    return kode;
  }
}
