package id.runut.siklus.web;

import id.runut.siklus.boundary.SiklusService;
import id.runut.siklus.boundary.SiklusTahun;
import id.runut.siklus.boundary.SopSiklus.Keadaan;
import id.runut.umum.web.Kalimat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;

/** The year of the caller's agency: the present one unless the address names another. */
@Named
@RequestScoped
public class SiklusPage {

  @Inject SiklusService service;
  @Inject Kalimat kalimat;

  @Inject
  @Param(name = "tahun")
  Integer tahun;

  private SiklusTahun siklus;

  /** Reads the year that the address names. */
  public void muat() {
    siklus = service.tahun(tahun == null ? LocalDate.now().getYear() : tahun);
  }

  /** What is done and what is due, as one sentence. */
  public String getJudul() {
    long semua = siklus.jumlah(Keadaan.values());
    if (semua == 0) {
      return kalimat.dari("siklus.kosong", siklus.tahun());
    }
    String pertama =
        kalimat.dari("siklus.selesai", siklus.tahun(), siklus.jumlah(Keadaan.SELESAI), semua);
    long lewat = siklus.jumlah(Keadaan.LEWAT);
    return lewat == 0 ? pertama : pertama + kalimat.dari("siklus.lewat", lewat);
  }

  /** The kind of chip that shows a state. */
  public String tanda(Keadaan keadaan) {
    return switch (keadaan) {
      case SELESAI -> "diterima";
      case BERJALAN -> "tepat";
      case LEWAT -> "lewat";
      case MENUNGGU -> "menunggu";
      case JATUH_TEMPO -> "kini";
      case BELUM -> "netral";
    };
  }

  public SiklusTahun getSiklus() {
    return siklus;
  }
}
