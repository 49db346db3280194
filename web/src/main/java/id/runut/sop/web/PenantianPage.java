package id.runut.sop.web;

import id.runut.sop.boundary.PeristiwaLuarService;
import id.runut.sop.boundary.RingkasanPenantian;
import id.runut.sop.boundary.SuratMasuk;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.web.Zona;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.primefaces.model.file.UploadedFile;

/**
 * Letters from outside that processes wait for: which ones, and the form in which one is entered.
 */
@Named
@ViewScoped
public class PenantianPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PROSES = "/proses.xhtml";

  @Inject PeristiwaLuarService service;
  @Inject SesudahBertindak sesudah;
  @Inject Zona zona;

  @Inject
  @Param(pathIndex = 0)
  String alamat;

  private String nomor;
  private LocalDate tanggal;
  private String pengirim;
  private transient UploadedFile pindai;
  private transient RingkasanPenantian penantian;
  private transient List<RingkasanPenantian> semua;

  /**
   * Before anything is shown.
   *
   * @throws TidakDitemukan when the caller neither sees the process nor enters its letters
   */
  public void muat() {
    getPenantian();
  }

  /** What the process of the page waits for; null when it does not wait. */
  public RingkasanPenantian getPenantian() {
    if (penantian == null) {
      penantian = service.penantian(id()).orElse(null);
    }
    return penantian;
  }

  /** All processes that wait for a letter which the caller may enter, for the desk. */
  public List<RingkasanPenantian> getSemua() {
    if (semua == null) {
      semua = service.menantikan();
    }
    return semua;
  }

  /** Enters the letter: the waiting step opens. Whoever only keeps the book is done with it. */
  public void tiba() {
    String kini = sesudah.kini(service.catatTiba(id(), surat()));
    Messages.addFlashGlobalInfo("{0}", kini);
    Faces.redirect(PROSES.equals(Faces.getViewId()) ? "proses/" + id() : "meja");
  }

  /** The letter as it stands in the fields. */
  public SuratMasuk surat() {
    boolean dipindai = pindai != null && pindai.getSize() > 0;
    return new SuratMasuk(
        nomor,
        tanggal,
        pengirim,
        dipindai ? pindai.getFileName() : null,
        dipindai ? pindai.getContent() : null);
  }

  /** A letter cannot be of tomorrow. */
  public LocalDate getHariIni() {
    return LocalDate.now(zona.get());
  }

  private UUID id() {
    try {
      return UUID.fromString(alamat == null ? "" : alamat);
    } catch (IllegalArgumentException e) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }

  public String getNomor() {
    return nomor;
  }

  public void setNomor(String nomor) {
    this.nomor = nomor;
  }

  public LocalDate getTanggal() {
    return tanggal;
  }

  public void setTanggal(LocalDate tanggal) {
    this.tanggal = tanggal;
  }

  public String getPengirim() {
    return pengirim;
  }

  public void setPengirim(String pengirim) {
    this.pengirim = pengirim;
  }

  public UploadedFile getPindai() {
    return pindai;
  }

  public void setPindai(UploadedFile pindai) {
    this.pindai = pindai;
  }
}
