package id.runut.rapat.web;

import id.runut.rapat.boundary.RapatService;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.web.SesudahBertindak;
import id.runut.sop.web.TugasDibuka;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The task of a meeting: call it, hold it, close it. */
@Named("rapatTugas")
@ViewScoped
public class RapatTugasPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TugasDibuka tugas;
  @Inject RapatPage rapat;
  @Inject RapatService service;
  @Inject SesudahBertindak sesudah;
  @Inject Kalimat kalimat;

  private String penerima;

  /** Whether the meeting itself is still to be closed; afterwards the step's other acts are due. */
  public boolean isMenunggu() {
    return tugas.getRincian().tindakan().contains("rapat");
  }

  /** Closes the meeting; goes on with the step's other acts where there are any. */
  public void tutup() {
    HasilLangkah hasil =
        service.tutup(tugas.getId(), penerima == null ? null : UUID.fromString(penerima));
    if (hasil.sisa().isEmpty()) {
      sesudah.keMeja(hasil, "rapat.sesudah.ditutup");
    } else {
      CarriedMessages.info(kalimat.dari("rapat.sesudah.ditutupLanjut"));
      Faces.redirect("tugas/" + tugas.getId());
    }
  }

  /** The post that goes on, where there is a choice. */
  public String getPenerima() {
    return penerima;
  }

  public void setPenerima(String penerima) {
    this.penerima = penerima;
  }
}
