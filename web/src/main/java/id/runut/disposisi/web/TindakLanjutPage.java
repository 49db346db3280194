package id.runut.disposisi.web;

import id.runut.disposisi.boundary.TindakLanjut;
import id.runut.disposisi.boundary.TindakLanjutService;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Messages;

/** What the caller's posts are to do by orders outside of the steps, on the desk. */
@Named("tindakLanjutPage")
@ViewScoped
public class TindakLanjutPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int TERBANYAK = 50;

  @Inject TindakLanjutService service;
  @Inject Kalimat kalimat;

  private final Map<UUID, String> laporan = new HashMap<>();
  private transient Daftar<TindakLanjut> daftar;

  public List<TindakLanjut> getIsi() {
    if (daftar == null) {
      daftar = service.menunggu(new Halaman(0, TERBANYAK));
    }
    return daftar.isi();
  }

  /** Reports that it is done. */
  public void selesaikan(UUID id) {
    service.selesaikan(id, laporan.get(id));
    daftar = null;
    Messages.addGlobalInfo("{0}", kalimat.dari("tindakLanjut.sesudah"));
  }

  /** What was done, by id. */
  public Map<UUID, String> getLaporan() {
    return laporan;
  }
}
