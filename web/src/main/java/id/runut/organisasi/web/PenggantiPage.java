package id.runut.organisasi.web;

import id.runut.organisasi.boundary.CalonPengganti;
import id.runut.organisasi.boundary.KeadaanJabatan;
import id.runut.organisasi.boundary.PenugasanService;
import id.runut.organisasi.boundary.TimbanganPengganti;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Naming a deputy: what speaks against it is said while the form is being filled in. */
@Named
@ViewScoped
public class PenggantiPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject
  @Param(pathIndex = 0)
  String alamat;

  @Inject PenugasanService penugasan;
  @Inject Kalimat kalimat;

  private final IsianPengganti isian = new IsianPengganti();
  private transient List<CalonPengganti> calon;
  private transient List<KeadaanJabatan> jabatan;

  public IsianPengganti getIsian() {
    return isian;
  }

  /** The posts that the reader staffs. */
  public List<KeadaanJabatan> getJabatan() {
    if (jabatan == null) {
      jabatan = penugasan.jabatan();
    }
    return jabatan;
  }

  public List<CalonPengganti> getCalon() {
    if (calon == null) {
      calon = penugasan.calon();
    }
    return calon;
  }

  /** Kinds of deputy; the definitive holder is none, and a superior orders a Plh only. */
  public List<JenisPenugasan> getPilihanJenis() {
    return Faces.isUserInRole(PeranPortal.ADMIN)
        ? Stream.of(JenisPenugasan.values()).filter(j -> j != JenisPenugasan.DEFINITIF).toList()
        : List.of(JenisPenugasan.PLH);
  }

  public List<String> getPilihanTindakan() {
    return IsianPengganti.semuaTindakan();
  }

  /** What is to be said about the appointment; null until enough is filled in. */
  public TimbanganPengganti getTimbangan() {
    return isian.dapatDitimbang() ? penugasan.timbang(isian.untukDitimbang()) : null;
  }

  /** On the page of a single post the form is one for that post. */
  @PostConstruct
  void siapkan() {
    if (alamat != null && !alamat.isBlank()) {
      isian.setJabatanId(alamat);
    }
  }

  /** Names the deputy and shows the post with him. */
  public void tunjuk(String kembaliKe) {
    penugasan.tunjuk(isian.perintah());
    CarriedMessages.info(kalimat.dari("penugasan.sesudah"));
    Faces.redirect(kembaliKe);
  }
}
