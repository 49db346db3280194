package id.runut.rapat.web;

import id.runut.organisasi.boundary.OrganisasiService;
import id.runut.rapat.boundary.UndanganService;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import id.runut.umum.web.Zona;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Calling a meeting, changing it, calling it off. */
@Named("jadwalRapat")
@ViewScoped
public class JadwalRapatPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject RapatPage rapat;
  @Inject UndanganService undangan;
  @Inject OrganisasiService organisasi;
  @Inject Kalimat kalimat;
  @Inject Zona zona;

  private final IsianRapat isian = new IsianRapat();
  private long versi;
  private String alasan;

  @PostConstruct
  void muat() {
    if (rapat.isBaru()) {
      isian.mulai(organisasi.saya().utama().jabatanId());
    } else {
      isian.muat(rapat.getRincian(), zona.get());
      versi = rapat.getRincian().versi();
    }
  }

  public IsianRapat getIsian() {
    return isian;
  }

  /** The earliest day. */
  public LocalDate getHariIni() {
    return LocalDate.now(zona.get());
  }

  /** "Undang peserta", or "Simpan dan undang lagi". */
  public String getTombol() {
    boolean pertama = rapat.isBaru() || rapat.getRincian().undangan() == 0;
    return kalimat.dari(pertama ? "rapat.tombol.undang" : "rapat.tombol.undangLagi");
  }

  /** Calls the meeting, for the first time or anew. */
  public void undang() {
    UUID id;
    if (rapat.isBaru()) {
      id = undangan.jadwalkan(isian.isi(zona.get()));
    } else {
      id = rapat.getId();
      undangan.undang(id, isian.isi(zona.get()), versi);
    }
    CarriedMessages.info(kalimat.dari("rapat.sesudah.diundang"));
    Faces.redirect("rapat/" + id);
  }

  /** Calls the meeting off. */
  public void batalkan() {
    undangan.batalkan(rapat.getId(), alasan);
    CarriedMessages.info(kalimat.dari("rapat.sesudah.dibatalkan"));
    Faces.redirect("rapat/" + rapat.getId());
  }

  public String getAlasan() {
    return alasan;
  }

  public void setAlasan(String alasan) {
    this.alasan = alasan;
  }
}
