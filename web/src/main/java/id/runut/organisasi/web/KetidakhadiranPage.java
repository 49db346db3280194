package id.runut.organisasi.web;

import id.runut.organisasi.boundary.CatatKetidakhadiran;
import id.runut.organisasi.boundary.InfoKetidakhadiran;
import id.runut.organisasi.boundary.KetidakhadiranService;
import id.runut.organisasi.entity.JenisKetidakhadiran;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The reader's own days of absence, on the page of his account. */
@Named
@ViewScoped
public class KetidakhadiranPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject KetidakhadiranService ketidakhadiran;
  @Inject Kalimat kalimat;

  private final IsianSurat isian = new IsianSurat();

  public List<InfoKetidakhadiran> getSaya() {
    return ketidakhadiran.saya();
  }

  public IsianSurat getIsian() {
    return isian;
  }

  public List<JenisKetidakhadiran> getPilihan() {
    return List.of(JenisKetidakhadiran.values());
  }

  /** Records days. */
  public void catat() {
    ketidakhadiran.catat(
        new CatatKetidakhadiran(
            null,
            isian.getPilihan() == null ? null : JenisKetidakhadiran.valueOf(isian.getPilihan()),
            isian.getMulai(),
            isian.getSelesai(),
            isian.getKeterangan()));
    selesai("ketidakhadiran.sesudah");
  }

  /** He is there again. */
  public void cabut(UUID id) {
    ketidakhadiran.cabut(id);
    selesai("ketidakhadiran.sesudahCabut");
  }

  private void selesai(String kunci) {
    CarriedMessages.info(kalimat.dari(kunci));
    Faces.redirect("akun");
  }
}
