package id.runut.sop.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Who goes on after an act, where the step leaves the choice to whoever completes it. */
@Named("penerusTugas")
@ViewScoped
public class PenerusTugas implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TugasDibuka tugas;

  private String penerima;

  /** Whether there is a choice. */
  public boolean isAda() {
    return !tugas.getRincian().pilihanPenerima().isEmpty();
  }

  /** The chosen post; null where there is no choice. */
  public UUID jabatan() {
    return penerima == null ? null : UUID.fromString(penerima);
  }

  public String getPenerima() {
    return penerima;
  }

  public void setPenerima(String penerima) {
    this.penerima = penerima;
  }
}
