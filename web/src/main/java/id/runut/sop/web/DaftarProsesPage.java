package id.runut.sop.web;

import id.runut.sop.boundary.MulaiProses;
import id.runut.sop.boundary.ProsesService;
import id.runut.sop.boundary.RingkasanProses;
import id.runut.sop.boundary.SopTersedia;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.Periode;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The processes that the caller may see, and the way to start one. */
@Named
@ViewScoped
public class DaftarProsesPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SEHALAMAN = 20;
  private static final int BULAN_SETRIWULAN = 3;

  @Inject ProsesService service;

  @Inject
  @Param(name = "hal")
  Integer halaman;

  private transient Daftar<RingkasanProses> daftar;
  private transient List<SopTersedia> sop;
  private String kodeSop;
  private int tahun = LocalDate.now().getYear();
  private int triwulan = (LocalDate.now().getMonthValue() - 1) / BULAN_SETRIWULAN + 1;

  /** Reads list and SOPs anew before every rendering. */
  public void segarkan() {
    daftar = service.daftar(new Halaman((getHalaman() - 1) * SEHALAMAN, SEHALAMAN));
    sop = service.sopTersedia();
    if (kodeSop == null) {
      kodeSop =
          sop.stream().filter(s -> s.bolehMulai().boleh()).findFirst().map(SopTersedia::kode).orElse(null);
    }
  }

  /** Starts the chosen SOP and opens its first task. */
  public void mulai() throws IOException {
    UUID tugas = service.mulai(new MulaiProses(kodeSop, new Periode(tahun, triwulan)));
    Faces.redirect("tugas/%s", tugas);
  }

  public List<RingkasanProses> getIsi() {
    return daftar.isi();
  }

  public boolean isAdaLagi() {
    return daftar.adaLagi();
  }

  /** Number of the page, from 1. */
  public int getHalaman() {
    return halaman == null || halaman < 1 ? 1 : halaman;
  }

  public List<SopTersedia> getSop() {
    return sop;
  }

  /** Whether the caller may start any SOP at all. */
  public boolean isBolehMulai() {
    return sop.stream().anyMatch(s -> s.bolehMulai().boleh());
  }

  public List<Integer> getPilihanTahun() {
    int kini = LocalDate.now().getYear();
    return IntStream.rangeClosed(kini - 1, kini + 1).boxed().toList();
  }

  public String getKodeSop() {
    return kodeSop;
  }

  public void setKodeSop(String kodeSop) {
    this.kodeSop = kodeSop;
  }

  public int getTahun() {
    return tahun;
  }

  public void setTahun(int tahun) {
    this.tahun = tahun;
  }

  public int getTriwulan() {
    return triwulan;
  }

  public void setTriwulan(int triwulan) {
    this.triwulan = triwulan;
  }
}
