package id.runut.sop.web;

import id.runut.sop.boundary.ProsesService;
import id.runut.sop.boundary.RingkasanProses;
import id.runut.sop.entity.StatusProses;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.Param;

/** The processes that the caller may see. */
@Named
@ViewScoped
public class DaftarProsesPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SEHALAMAN = 20;

  @Inject ProsesService service;
  @Inject Kalimat kalimat;

  @Inject
  @Param(name = "hal")
  Integer halaman;

  private transient Daftar<RingkasanProses> daftar;

  private Daftar<RingkasanProses> daftar() {
    if (daftar == null) {
      daftar = service.daftar(new Halaman((getHalaman() - 1) * SEHALAMAN, SEHALAMAN));
    }
    return daftar;
  }

  public List<RingkasanProses> getIsi() {
    return daftar().isi();
  }

  public boolean isAdaLagi() {
    return daftar().adaLagi();
  }

  /** What runs, as one sentence. */
  public String getJudul() {
    long berjalan = getIsi().stream().filter(p -> p.status() == StatusProses.BERJALAN).count();
    long lewat = getIsi().stream().filter(RingkasanProses::lewat).count();
    if (berjalan == 0) {
      return kalimat.dari("proses.tidakBerjalan");
    }
    String jumlah = (isAdaLagi() ? berjalan + "+" : String.valueOf(berjalan));
    String kalimatPertama = kalimat.dari("proses.berjalan", jumlah);
    return lewat == 0 ? kalimatPertama : kalimatPertama + kalimat.dari("meja.lewat", lewat);
  }

  /** Number of the page, from 1. */
  public int getHalaman() {
    return halaman == null || halaman < 1 ? 1 : halaman;
  }
}
