package id.runut.sop.web;

import id.runut.sop.boundary.AlihkanTugas;
import id.runut.sop.boundary.PilihanPenerima;
import id.runut.sop.boundary.RincianAlih;
import id.runut.sop.boundary.UnitSayaService;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Giving a task of one's unit to another post of the unit. */
@Named
@ViewScoped
public class AlihPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject
  @Param(pathIndex = 0)
  String alamat;

  @Inject UnitSayaService unit;
  @Inject Kalimat kalimat;

  private String jabatanId;
  private String alasan;
  private transient RincianAlih rincian;

  /**
   * @throws TidakDitemukan when the task is not below one of the reader's posts
   */
  public RincianAlih getRincian() {
    if (rincian == null) {
      rincian = unit.rincian(id());
    }
    return rincian;
  }

  /** Before anything is shown; a single candidate is chosen already. */
  public void muat() {
    if (getRincian().tujuan().size() == 1) {
      jabatanId = getRincian().tujuan().get(0).jabatanId().toString();
    }
  }

  /** Gives it on. */
  public void alihkan() {
    UUID ke = jabatanId == null ? null : UUID.fromString(jabatanId);
    String siapa =
        getRincian().tujuan().stream()
            .filter(p -> p.jabatanId().equals(ke))
            .map(PilihanPenerima::nama)
            .findFirst()
            .orElse("");
    String judul = getRincian().tugas().judul();
    unit.alihkan(id(), new AlihkanTugas(ke, alasan));
    CarriedMessages.info(kalimat.dari("alih.sesudah", judul, siapa));
    Faces.redirect("unit");
  }

  private UUID id() {
    try {
      return UUID.fromString(alamat == null ? "" : alamat);
    } catch (IllegalArgumentException e) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }

  public String getJabatanId() {
    return jabatanId;
  }

  public void setJabatanId(String jabatanId) {
    this.jabatanId = jabatanId;
  }

  public String getAlasan() {
    return alasan;
  }

  public void setAlasan(String alasan) {
    this.alasan = alasan;
  }
}
