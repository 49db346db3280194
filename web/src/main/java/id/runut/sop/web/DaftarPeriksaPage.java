package id.runut.sop.web;

import id.runut.sop.boundary.DaftarPeriksaService;
import id.runut.sop.boundary.DaftarPeriksaService.Butir;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** The checklist of a task; every tick is kept at once. */
@Named("daftarPeriksaTugas")
@ViewScoped
public class DaftarPeriksaPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TugasDibuka tugas;
  @Inject DaftarPeriksaService service;

  private List<Integer> lengkap;
  private transient List<Butir> butir;

  /** Its lines; empty when the step has none. */
  public List<Butir> getButir() {
    if (butir == null) {
      butir = service.butir(tugas.getId());
    }
    return butir;
  }

  /** Numbers of the ticked lines. */
  public List<Integer> getLengkap() {
    if (lengkap == null) {
      lengkap = getButir().stream().filter(Butir::lengkap).map(Butir::nomor).toList();
    }
    return lengkap;
  }

  public void setLengkap(List<Integer> lengkap) {
    this.lengkap = lengkap;
  }

  /** Keeps the ticks; the page comes anew, because they decide whether "Ya" is possible. */
  public void simpan() {
    Set<Integer> dicentang = lengkap.stream().collect(Collectors.toSet());
    service.centang(tugas.getId(), dicentang);
    Faces.redirect("tugas/" + tugas.getId());
  }
}
