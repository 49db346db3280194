package id.runut.perancang.web;

import id.runut.bagan.boundary.BaganService;
import id.runut.bagan.boundary.SopBerbagan;
import id.runut.perancang.boundary.CalonPindah;
import id.runut.perancang.boundary.PerancangService;
import id.runut.perancang.boundary.ProsesPindah;
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
  @Inject BaganService bagan;
  @Inject Kalimat kalimat;

  @Inject
  @Param(pathIndex = 1)
  String kode;

  private String alasan;
  private transient List<CalonPindah> calon;
  private transient List<ProsesPindah> sudah;

  /** Reads them, which only the administrator may; others get the error page. */
  public void muat() {
    calon = perancang.calonPindah(kode);
    sudah = perancang.sudahPindah(kode);
  }

  /** Moves one to the newest version; the reason stays for the next. */
  public void pindahkan(UUID prosesId, String judul) {
    perancang.pindahkan(prosesId, alasan);
    Messages.addGlobalInfo("{0}", kalimat.dari("perancang.pindah.sesudah", judul));
    muat();
  }

  public List<CalonPindah> getCalon() {
    if (calon == null) {
      muat();
    }
    return calon;
  }

  /** Those that were moved lately. */
  public List<ProsesPindah> getSudah() {
    if (sudah == null) {
      muat();
    }
    return sudah;
  }

  /** Whether any of them can be moved, so that a reason is worth asking for. */
  public boolean isAdaYangBoleh() {
    return getCalon().stream().anyMatch(CalonPindah::boleh);
  }

  /** What the SOP is called. */
  public String getNama() {
    return bagan.daftar().stream()
        .filter(s -> s.kode().equals(kode))
        .map(SopBerbagan::nama)
        .findFirst()
        .orElse(kode);
  }

  public String getAlasan() {
    return alasan;
  }

  public void setAlasan(String alasan) {
    this.alasan = alasan;
  }

  public String getKode() {
    return kode;
  }
}
