package id.runut.sop.web;

import id.runut.sop.boundary.PengawasanService;
import id.runut.sop.boundary.ProsesDiawasi;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One process in the hands of a supervisor: remind, give on, cancel. */
@Named
@ViewScoped
public class UrusProsesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject
  @Param(pathIndex = 0)
  String alamat;

  @Inject PengawasanService service;
  @Inject Kalimat kalimat;

  private String alasan;
  private transient ProsesDiawasi diawasi;

  /** Whether all processes are shown, not one of them. */
  public boolean isDaftar() {
    return alamat == null || alamat.isBlank();
  }

  /**
   * @throws TidakDitemukan unless the reader supervises its agency
   */
  public ProsesDiawasi getDiawasi() {
    if (diawasi == null) {
      diawasi = service.proses(id(alamat));
    }
    return diawasi;
  }

  /** Reminds the holder of the task that the button was drawn for. */
  public void ingatkan() {
    service.ingatkan(id(Faces.getRequestParameter("tugas")));
    CarriedMessages.info(kalimat.dari("pengawasan.sesudahIngatkan"));
    Faces.redirect("pengawasan/%s", alamat);
  }

  /** Cancels the process. */
  public void batalkan() {
    String judul = getDiawasi().proses().judul();
    service.batalkan(id(alamat), alasan);
    CarriedMessages.info(kalimat.dari("pengawasan.sesudahBatal", judul));
    Faces.redirect("pengawasan");
  }

  private static UUID id(String teks) {
    try {
      return UUID.fromString(teks == null ? "" : teks);
    } catch (IllegalArgumentException e) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }

  public String getAlasan() {
    return alasan;
  }

  public void setAlasan(String alasan) {
    this.alasan = alasan;
  }
}
