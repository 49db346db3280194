package id.runut.sop.web;

import id.runut.sop.boundary.AnggotaTimBaru;
import id.runut.sop.boundary.SusunanTim;
import id.runut.sop.boundary.TimLangkahService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** The team that the step of a task names: its chair and its members. */
@Named("timTugas")
@ViewScoped
public class TimPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TugasDibuka tugas;
  @Inject TimLangkahService service;

  private String ketua;
  private List<String> anggota;
  private transient SusunanTim tim;
  private transient boolean dicari;

  /** The team; null when the step names none. */
  public SusunanTim getTim() {
    if (!dicari) {
      tim = service.tim(tugas.getId()).stream().findFirst().orElse(null);
      dicari = true;
      if (tim != null && anggota == null) {
        muat();
      }
    }
    return tim;
  }

  private void muat() {
    anggota =
        tim.anggota().stream().filter(a -> !a.ketua()).map(a -> a.jabatanId().toString()).toList();
    ketua =
        tim.anggota().stream()
            .filter(AnggotaTimBaru::ketua)
            .map(a -> a.jabatanId().toString())
            .findFirst()
            .orElse(null);
  }

  /** Names them; the page comes anew, because now the act is possible. */
  public void tetapkan() {
    List<AnggotaTimBaru> semua =
        Stream.concat(
                Stream.of(new AnggotaTimBaru(UUID.fromString(ketua), true)),
                anggota.stream()
                    .filter(a -> !a.equals(ketua))
                    .map(a -> new AnggotaTimBaru(UUID.fromString(a), false)))
            .toList();
    service.tetapkan(tugas.getId(), getTim().peran(), semua);
    Faces.redirect("tugas/" + tugas.getId());
  }

  public String getKetua() {
    return ketua;
  }

  public void setKetua(String ketua) {
    this.ketua = ketua;
  }

  public List<String> getAnggota() {
    return anggota;
  }

  public void setAnggota(List<String> anggota) {
    this.anggota = anggota;
  }
}
