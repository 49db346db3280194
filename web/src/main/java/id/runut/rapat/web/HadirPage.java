package id.runut.rapat.web;

import id.runut.organisasi.boundary.Identitas;
import id.runut.organisasi.boundary.OrganisasiService;
import id.runut.rapat.boundary.InfoHadir;
import id.runut.rapat.boundary.KehadiranService;
import id.runut.rapat.boundary.TamuRapatService;
import id.runut.rapat.boundary.TercatatHadir;
import id.runut.umum.web.Zona;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** What the QR code on the screen of the room leads to: one thumb, and one is present. */
@Named("hadirPage")
@ViewScoped
public class HadirPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject
  @Param(pathIndex = 0)
  String kode;

  @Inject TamuRapatService tamuService;
  @Inject KehadiranService kehadiran;
  @Inject OrganisasiService organisasi;
  @Inject Zona zona;

  private final BarisTamu tamu = new BarisTamu();
  private transient InfoHadir info;
  private transient TercatatHadir tercatat;

  /**
   * Looks the code up.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when there is no such code
   */
  public void muat() {
    info = tamuService.lihat(kode, Faces.getRemoteAddr());
    zona.set(info.zona());
    if (isMasuk()) {
      tercatat = kehadiran.sudah(kode);
    }
  }

  public InfoHadir getInfo() {
    if (info == null) {
      muat();
    }
    return info;
  }

  /** Whether somebody is logged in. */
  public boolean isMasuk() {
    return Faces.getRequest().getUserPrincipal() != null;
  }

  /** Who is logged in. */
  public Identitas getSaya() {
    return organisasi.saya();
  }

  public String getKode() {
    return kode;
  }

  /** Marks the official as present. */
  public void hadir() {
    tercatat = kehadiran.hadir(kode);
    zona.set(getInfo().zona());
  }

  /** Marks the guest as present. */
  public void hadirTamu() {
    tercatat = tamuService.hadir(kode, tamu.keRecord(), Faces.getRemoteAddr());
    zona.set(getInfo().zona());
  }

  /** The answer; null while he is not noted. */
  public TercatatHadir getTercatat() {
    return tercatat;
  }

  public BarisTamu getTamu() {
    return tamu;
  }
}
