package id.runut.naskah.web;

import id.runut.naskah.boundary.DocxService;
import id.runut.naskah.boundary.HasilImporNaskah;
import id.runut.naskah.boundary.NaskahService;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.primefaces.event.FileUploadEvent;

/** Takes the body of a draft from a DOCX: first what was understood, then the choice. */
@Named
@ViewScoped
public class ImporDocxPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject DocxService docx;
  @Inject NaskahService naskah;
  @Inject Kalimat kalimat;

  @Inject
  @Param(pathIndex = 0)
  String tugas;

  @Inject
  @Param(pathIndex = 1)
  String dokumen;

  private long versi;
  private String isi;
  private ArrayList<String> catatan = new ArrayList<>();

  /**
   * Before anything is shown.
   *
   * @throws TidakDitemukan when the task is not the caller's
   */
  public void muat() {
    versi = naskah.konsep(getTugas(), kunci()).versi();
  }

  /** Reads the file; nothing is stored yet. */
  public void baca(FileUploadEvent peristiwa) {
    HasilImporNaskah hasil = docx.baca(getTugas(), peristiwa.getFile().getContent());
    isi = hasil.isi();
    catatan = new ArrayList<>(hasil.catatan().stream().map(this::kata).toList());
  }

  /** Takes what was read in the place of the body. */
  public void ganti() {
    pakai(true);
  }

  /** Puts what was read behind the body. */
  public void tambah() {
    pakai(false);
  }

  private void pakai(boolean ganti) {
    docx.pakai(getTugas(), kunci(), isi, ganti, versi);
    Faces.redirect(getKembali());
  }

  /** Address of the task that drafts. */
  public String getKembali() {
    return kunci() == null ? "tugas/" + getTugas() : "tugas/" + getTugas() + "?dokumen=" + kunci();
  }

  public boolean isTerbaca() {
    return isi != null;
  }

  /** Sanitised markup. */
  public String getIsi() {
    return isi;
  }

  public List<String> getCatatan() {
    return catatan;
  }

  /** Most bytes that a file may have. */
  public int getBatas() {
    return DocxService.BITA_TERBANYAK;
  }

  private String kata(Pesan pesan) {
    return kalimat.dari(pesan);
  }

  private String kunci() {
    return dokumen == null || dokumen.isBlank() ? null : dokumen;
  }

  private UUID getTugas() {
    try {
      return UUID.fromString(tugas == null ? "" : tugas);
    } catch (IllegalArgumentException e) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }
}
