package id.runut.sop.web;

import id.runut.sop.boundary.MulaiProses;
import id.runut.sop.boundary.ProsesService;
import id.runut.sop.boundary.SopTersedia;
import id.runut.umum.boundary.Periode;
import id.runut.umum.web.Kalimat;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The form that starts a process; the address may name its SOP and year. */
@Named
@ViewScoped
public class MulaiProsesPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int BULAN_SETRIWULAN = 3;

  @Inject ProsesService service;
  @Inject Kalimat kalimat;
  @Inject PenantianPage penantian;

  @Inject
  @Param(name = "sop")
  String sopDiminta;

  @Inject
  @Param(name = "tahun")
  Integer tahunDiminta;

  private transient List<SopTersedia> sop;
  private String kodeSop;
  private int tahun = LocalDate.now().getYear();
  private int triwulan = (LocalDate.now().getMonthValue() - 1) / BULAN_SETRIWULAN + 1;

  @PostConstruct
  void isiDariAlamat() {
    kodeSop = sopDiminta;
    if (tahunDiminta != null && getPilihanTahun().contains(tahunDiminta)) {
      tahun = tahunDiminta;
    }
  }

  /** Starts the chosen SOP and opens its first task; where that is somebody else's, the process. */
  public void mulai() {
    UUID tugas =
        service.mulai(
            new MulaiProses(kodeSop, periode(), getSurat() == null ? null : penantian.surat()));
    service
        .dipegangLain(tugas)
        .ifPresentOrElse(
            proses -> Faces.redirect("proses/" + proses), () -> Faces.redirect("tugas/" + tugas));
  }

  /** Which letter starts the chosen SOP, in words; null where none is needed. */
  public String getSurat() {
    return terpilih().map(s -> s.pemicu().surat()).orElse(null);
  }

  private Periode periode() {
    return terpilih().map(s -> s.periode(tahun, triwulan)).orElse(new Periode(tahun, triwulan));
  }

  /** Whether the chosen SOP runs by quarters; the first of the list is chosen until one is. */
  public boolean isTriwulanan() {
    return terpilih().map(SopTersedia::triwulanan).orElse(true);
  }

  private Optional<SopTersedia> terpilih() {
    return getSop().stream()
        .filter(s -> s.bolehMulai().boleh())
        .filter(s -> kodeSop == null || s.kode().equals(kodeSop))
        .findFirst();
  }

  public List<SopTersedia> getSop() {
    if (sop == null) {
      sop = service.sopTersedia();
    }
    return sop;
  }

  /** Why the caller may not start any; empty when he may. */
  public String getAlasan() {
    return getSop().stream()
        .filter(s -> !s.bolehMulai().boleh())
        .findFirst()
        .map(s -> kalimat.dari(s.bolehMulai().alasan()))
        .orElseGet(() -> kalimat.dari("proses.tanpaSop"));
  }

  /** Whether the caller may start any SOP at all. */
  public boolean isBoleh() {
    return getSop().stream().anyMatch(s -> s.bolehMulai().boleh());
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
