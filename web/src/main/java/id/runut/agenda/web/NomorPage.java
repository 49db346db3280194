package id.runut.agenda.web;

import id.runut.agenda.boundary.AgendaKeluarBaris;
import id.runut.agenda.boundary.IsiNomor;
import id.runut.agenda.boundary.NomorKhususService;
import id.runut.naskah.entity.JenisNaskah;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Numbers that are taken by hand: reserved, inserted, voided, entered afterwards. */
@Named
@ViewScoped
public class NomorPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject NomorKhususService service;
  @Inject Kalimat kalimat;

  @Inject
  @Param(pathIndex = 0)
  String alamat;

  private final IsianNomor isian = new IsianNomor();
  private transient AgendaKeluarBaris baris;

  /**
   * Before anything is shown: whether the caller may take numbers, and whether there is such one.
   */
  public void muat() {
    isian.setTanggal(service.hariIni());
    getBaris();
  }

  /** The number that the address names; null for none. */
  public AgendaKeluarBaris getBaris() {
    if (baris == null && alamat != null && !alamat.isEmpty()) {
      baris = service.baris(id());
    }
    return baris;
  }

  public void pesan() {
    selesai("nomor.sesudah.pesan", service.pesan(isi()).nomor());
  }

  public void susulkan() {
    int urut = isian.getUrut() == null ? 0 : isian.getUrut();
    selesai("nomor.sesudah.susulan", service.susulkan(urut, isian.getNomor(), isi()).nomor());
  }

  public void sisipkan() {
    selesai("nomor.sesudah.sisipan", service.sisipkan(id(), isi()).nomor());
  }

  public void pakai() {
    selesai(
        "nomor.sesudah.pakai", service.pakai(id(), isian.getHal(), isian.daftarKepada()).nomor());
  }

  public void batalkan() {
    selesai("nomor.sesudah.batal", service.batalkan(id(), isian.getAlasan()).nomor());
  }

  private IsiNomor isi() {
    return new IsiNomor(
        isian.getJenis(),
        KodeKlasifikasi.dari(isian.getKlasifikasi()),
        isian.getTanggal(),
        isian.getHal(),
        isian.daftarKepada(),
        isian.getAlasan(),
        null);
  }

  private void selesai(String kunci, String nomor) {
    CarriedMessages.info(kalimat.dari(kunci, nomor));
    Faces.redirect("buku");
  }

  public List<JenisNaskah> getDaftarJenis() {
    return List.of(JenisNaskah.values());
  }

  /** A letter that has left is not of tomorrow. */
  public LocalDate getHariIni() {
    return service.hariIni();
  }

  public IsianNomor getIsian() {
    return isian;
  }

  private UUID id() {
    try {
      return UUID.fromString(alamat);
    } catch (IllegalArgumentException e) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }
}
