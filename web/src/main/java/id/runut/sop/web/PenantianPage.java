package id.runut.sop.web;

import id.runut.capaian.boundary.BatasBerkas;
import id.runut.sop.boundary.PeristiwaLuarService;
import id.runut.sop.boundary.RingkasanPenantian;
import id.runut.sop.boundary.SuratMasuk;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.web.CarriedMessages;
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
import org.primefaces.event.FileUploadEvent;

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
  private String namaPindai;
  private byte[] pindai;
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
    CarriedMessages.info(kini);
    Faces.redirect(PROSES.equals(Faces.getViewId()) ? "proses/" + id() : "meja");
  }

  /** Keeps the scan until the letter is entered, in place of the one before. */
  public void lampirkan(FileUploadEvent unggahan) {
    namaPindai = unggahan.getFile().getFileName();
    pindai = unggahan.getFile().getContent();
  }

  /** Lets go of the scan that was attached. */
  public void lepaskan() {
    namaPindai = null;
    pindai = null;
  }

  /** The letter as it stands in the fields. */
  public SuratMasuk surat() {
    return new SuratMasuk(nomor, tanggal, pengirim, namaPindai, pindai);
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

  /** The largest scan that is taken, in bytes. */
  public int getBatas() {
    return BatasBerkas.BITA;
  }

  /** The attached scan's file name; null while there is none. */
  public String getNamaPindai() {
    return namaPindai;
  }
}
