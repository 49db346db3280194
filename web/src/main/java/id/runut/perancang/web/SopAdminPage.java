package id.runut.perancang.web;

import id.runut.bagan.boundary.BaganService;
import id.runut.bagan.boundary.SopBerbagan;
import id.runut.perancang.boundary.PerancangService;
import id.runut.perancang.boundary.RingkasRancangan;
import id.runut.umum.boundary.DataTidakSah;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.primefaces.event.FileUploadEvent;

/** The agency's SOPs and drafts, and the ways to begin another. */
@Named
@ViewScoped
public class SopAdminPage implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String PINDAH = "pindah";

  @Inject PerancangService perancang;
  @Inject BaganService bagan;
  @Inject RancanganPage satu;
  @Inject PindahPage pindah;

  @Inject
  @Param(pathIndex = 0)
  String alamat;

  private String nama;
  private String salinan;
  private transient List<RingkasRancangan> rancangan;
  private transient List<SopBerbagan> sop;

  /** Reads what the address names, which only the administrator may; others get the error page. */
  public void muat() {
    if (isDaftar()) {
      muatDaftar();
    } else if (isPindah()) {
      pindah.muat();
    } else {
      satu.muat();
    }
  }

  /** Whether no draft is named in the address, so that the lists are meant. */
  public boolean isDaftar() {
    return alamat == null || alamat.isBlank();
  }

  /** Whether the address names the processes that may be moved. */
  public boolean isPindah() {
    return PINDAH.equals(alamat);
  }

  private void muatDaftar() {
    rancangan = perancang.daftar();
    sop = bagan.daftar();
  }

  /** Begins the next version of an SOP. */
  public void ubah(String kode) {
    buka(perancang.salin(kode));
  }

  /** Begins a new SOP, from a copy where one is chosen. */
  public void mulai() {
    if (nama == null) {
      throw new DataTidakSah("perancang.namaKosong");
    }
    buka(salinan == null ? perancang.mulai(nama) : perancang.salinSebagai(salinan, nama));
  }

  /** Begins with a file. */
  public void impor(FileUploadEvent unggahan) {
    buka(perancang.impor(unggahan.getFile().getContent()));
  }

  private static void buka(UUID id) {
    Faces.redirect("admin/sop/" + id);
  }

  public List<RingkasRancangan> getRancangan() {
    if (rancangan == null) {
      muatDaftar();
    }
    return rancangan;
  }

  public List<SopBerbagan> getSop() {
    if (sop == null) {
      muatDaftar();
    }
    return sop;
  }

  public String getNama() {
    return nama;
  }

  public void setNama(String nama) {
    this.nama = nama;
  }

  public String getSalinan() {
    return salinan;
  }

  public void setSalinan(String salinan) {
    this.salinan = salinan;
  }
}
