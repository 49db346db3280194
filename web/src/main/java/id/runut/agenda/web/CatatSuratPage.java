package id.runut.agenda.web;

import id.runut.agenda.boundary.AgendaMasukBaris;
import id.runut.agenda.boundary.IsiSuratMasuk;
import id.runut.agenda.boundary.SuratMasukService;
import id.runut.agenda.boundary.TujuanSurat;
import id.runut.capaian.boundary.BatasBerkas;
import id.runut.naskah.entity.SifatNaskah;
import id.runut.umum.entity.SifatKeamanan;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import id.runut.umum.web.Zona;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.primefaces.event.FileUploadEvent;

/** The form in which an incoming letter is registered. */
@Named("catatSurat")
@ViewScoped
public class CatatSuratPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject SuratMasukService service;
  @Inject Kalimat kalimat;
  @Inject Zona zona;

  private final IsianSuratMasuk isian = new IsianSuratMasuk();
  private String namaPindai;
  private byte[] pindai;
  private transient List<TujuanSurat> tujuan;
  private transient List<AgendaMasukBaris> serupa;

  @PostConstruct
  void hariIni() {
    isian.setDiterima(getHariIni());
  }

  /** Registers the letter and opens it. */
  public void catat() {
    UUID id = service.catat(isi());
    CarriedMessages.info(kalimat.dari("suratMasuk.sesudah"));
    Faces.redirect("surat-masuk/" + id);
  }

  private IsiSuratMasuk isi() {
    return new IsiSuratMasuk(
        isian.getPengirim(),
        isian.getNomor(),
        isian.getTanggal(),
        isian.getDiterima(),
        isian.getHal(),
        isian.getRingkasan(),
        isian.getKeterangan(),
        isian.getUrgensi(),
        isian.getKeamanan(),
        KodeKlasifikasi.dari(isian.getKlasifikasi()),
        isian.getTujuan(),
        namaPindai,
        pindai,
        isian.isMeskiSerupa(),
        isian.isSusulan() ? angka(isian.getUrutLama()) : null);
  }

  /** What was left empty is no number, which the service says. */
  private static Integer angka(Integer urut) {
    return urut == null ? Integer.valueOf(0) : urut;
  }

  /** Looks whether one like it is there, as soon as sender, number and date are. */
  public List<AgendaMasukBaris> getSerupa() {
    if (serupa == null) {
      serupa = service.serupa(isian.getPengirim(), isian.getNomor(), isian.getTanggal());
    }
    return serupa;
  }

  /** Keeps the scan until the letter is registered, in place of the one before. */
  public void lampirkan(FileUploadEvent unggahan) {
    namaPindai = unggahan.getFile().getFileName();
    pindai = unggahan.getFile().getContent();
  }

  /** Lets go of the scan that was attached. */
  public void lepaskan() {
    namaPindai = null;
    pindai = null;
  }

  public List<TujuanSurat> getDaftarTujuan() {
    if (tujuan == null) {
      tujuan = service.tujuan();
    }
    return tujuan;
  }

  public SifatNaskah[] getDaftarUrgensi() {
    return SifatNaskah.values();
  }

  public SifatKeamanan[] getDaftarKeamanan() {
    return SifatKeamanan.values();
  }

  /** A letter cannot be of tomorrow. */
  public LocalDate getHariIni() {
    return LocalDate.now(zona.get());
  }

  public IsianSuratMasuk getIsian() {
    return isian;
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
