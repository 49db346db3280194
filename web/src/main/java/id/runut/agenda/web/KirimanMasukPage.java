package id.runut.agenda.web;

import id.runut.agenda.boundary.DistribusiService;
import id.runut.agenda.boundary.KirimanMasuk;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Letters that were sent to the caller's posts, and their receipts. */
@Named
@ViewScoped
public class KirimanMasukPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SEHALAMAN = 20;

  @Inject DistribusiService distribusi;
  @Inject Kalimat kalimat;

  @Inject
  @Param(name = "hal")
  Integer halaman;

  private transient Daftar<KirimanMasuk> daftar;

  public List<KirimanMasuk> getIsi() {
    return daftar().isi();
  }

  public boolean isAdaLagi() {
    return daftar().adaLagi();
  }

  /** Number of the page, from 1. */
  public int getHalaman() {
    return halaman == null || halaman < 1 ? 1 : halaman;
  }

  /** What waits for a receipt, as one sentence. */
  public String getJudul() {
    long belum = getIsi().stream().filter(k -> k.tandaTerima().diterima() == null).count();
    return belum == 0
        ? kalimat.dari("kiriman.semuaDiterima")
        : kalimat.dari("kiriman.belumDiterima", belum);
  }

  /** Confirms the receipt of a letter in the name of the addressed post. */
  public void terima(UUID id) {
    distribusi.konfirmasiTerima(id, Faces.getRequestHeader("User-Agent"));
    daftar = null;
    Messages.addGlobalInfo("{0}", kalimat.dari("kiriman.sesudah"));
  }

  private Daftar<KirimanMasuk> daftar() {
    if (daftar == null) {
      daftar = distribusi.kotakMasuk(new Halaman((getHalaman() - 1) * SEHALAMAN, SEHALAMAN));
    }
    return daftar;
  }
}
