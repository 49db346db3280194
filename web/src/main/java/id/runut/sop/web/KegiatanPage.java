package id.runut.sop.web;

import id.runut.sop.boundary.IsiKegiatan;
import id.runut.sop.boundary.KegiatanService;
import id.runut.sop.boundary.LembarKegiatan;
import id.runut.umum.web.Zona;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.primefaces.event.FileUploadEvent;

/** The task that reports an act outside of the portal, with evidence. */
@Named("kegiatanTugas")
@ViewScoped
public class KegiatanPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TugasDibuka tugas;
  @Inject KegiatanService service;
  @Inject PenerusTugas penerus;
  @Inject SesudahBertindak sesudah;
  @Inject Zona zona;

  private LocalDate tanggal;
  private String tempat;
  private String uraian;
  private transient LembarKegiatan lembar;

  @PostConstruct
  void usulkan() {
    tanggal = LocalDate.now(zona.get());
  }

  public LembarKegiatan getLembar() {
    if (lembar == null) {
      lembar = service.lembar(tugas.getId());
    }
    return lembar;
  }

  public void tambahBukti(FileUploadEvent peristiwa) {
    service.tambahBukti(
        tugas.getId(), peristiwa.getFile().getFileName(), peristiwa.getFile().getContent());
    lembar = null;
  }

  public void hapusBukti(UUID buktiId) {
    service.hapusBukti(tugas.getId(), buktiId);
    lembar = null;
  }

  /** Reports the act and returns to the desk. */
  public void lapor() {
    IsiKegiatan isi = new IsiKegiatan(tanggal, tempat, uraian);
    sesudah.keMeja(
        service.lapor(tugas.getId(), isi, penerus.jabatan()), "kegiatan.sesudah.dilaporkan");
  }

  /** The latest day that an act can have been. */
  public LocalDate getHariIni() {
    return LocalDate.now(zona.get());
  }

  public LocalDate getTanggal() {
    return tanggal;
  }

  public void setTanggal(LocalDate tanggal) {
    this.tanggal = tanggal;
  }

  public String getTempat() {
    return tempat;
  }

  public void setTempat(String tempat) {
    this.tempat = tempat;
  }

  public String getUraian() {
    return uraian;
  }

  public void setUraian(String uraian) {
    this.uraian = uraian;
  }
}
