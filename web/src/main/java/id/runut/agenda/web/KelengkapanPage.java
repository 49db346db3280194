package id.runut.agenda.web;

import id.runut.agenda.boundary.KelengkapanService;
import id.runut.agenda.boundary.KelengkapanTugas;
import id.runut.sop.web.TugasDibuka;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.event.FileUploadEvent;

/** What the step of a task needs from outside its process. */
@Named("kelengkapanTugas")
@ViewScoped
public class KelengkapanPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TugasDibuka tugas;
  @Inject KelengkapanService service;

  private transient List<KelengkapanTugas> semua;

  /** Everything that it needs; empty when it needs nothing. */
  public List<KelengkapanTugas> getSemua() {
    if (semua == null) {
      semua = service.untukTugas(tugas.getId());
    }
    return semua;
  }

  public void lampirkan(FileUploadEvent peristiwa) {
    semua =
        service.lampirkan(
            tugas.getId(),
            (String) peristiwa.getComponent().getAttributes().get("nama"),
            peristiwa.getFile().getFileName(),
            peristiwa.getFile().getContent());
  }
}
