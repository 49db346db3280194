package id.runut.tim.web;

import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.web.SesudahBertindak;
import id.runut.sop.web.TugasDibuka;
import id.runut.tim.boundary.LembarUsulan;
import id.runut.tim.boundary.TimService;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A unit's answer to the request for members of a team. */
@Named("usulTim")
@ViewScoped
public class UsulTimPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TugasDibuka tugas;
  @Inject TimService tim;
  @Inject SesudahBertindak sesudah;

  private List<String> dipilih = new ArrayList<>();
  private transient LembarUsulan lembar;

  @PostConstruct
  void muat() {
    dipilih = new ArrayList<>(getLembar().diusulkan().stream().map(UUID::toString).toList());
  }

  public LembarUsulan getLembar() {
    if (lembar == null) {
      lembar = tim.usulan(tugas.getId());
    }
    return lembar;
  }

  /** Hands the names in. */
  public void kirim() {
    HasilLangkah hasil =
        tim.usulkan(tugas.getId(), dipilih.stream().map(UUID::fromString).toList());
    sesudah.keMeja(hasil, "tim.sesudah.diusulkan");
  }

  public List<String> getDipilih() {
    return dipilih;
  }

  public void setDipilih(List<String> dipilih) {
    this.dipilih = dipilih == null ? new ArrayList<>() : dipilih;
  }
}
