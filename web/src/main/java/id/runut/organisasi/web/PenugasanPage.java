package id.runut.organisasi.web;

import id.runut.organisasi.boundary.AkhiriPenugasan;
import id.runut.organisasi.boundary.InfoJabatan;
import id.runut.organisasi.boundary.InfoPegawai;
import id.runut.organisasi.boundary.InfoPenugasan;
import id.runut.organisasi.boundary.OrganisasiService;
import id.runut.organisasi.boundary.PenugasanService;
import id.runut.organisasi.boundary.TunjukPengganti;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Deputies (Plt., Plh., Pj.): who holds which post for whom, and naming one. */
@Named
@ViewScoped
public class PenugasanPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject OrganisasiService organisasi;
  @Inject PenugasanService penugasan;
  @Inject Kalimat kalimat;

  private String jabatanId;
  private String pegawaiId;
  private JenisPenugasan jenis = JenisPenugasan.PLH;
  private LocalDate mulai;
  private LocalDate selesai;
  private String nomorSurat;
  private transient List<InfoPenugasan> pengganti;

  /** Reads the list, which only the administrator may; others get the error page. */
  public void muat() {
    pengganti = penugasan.pengganti();
  }

  public List<InfoPenugasan> getPengganti() {
    if (pengganti == null) {
      muat();
    }
    return pengganti;
  }

  public List<InfoJabatan> getJabatan() {
    return organisasi.jabatan();
  }

  public List<InfoPegawai> getPegawai() {
    return organisasi.pegawai();
  }

  /** Kinds of deputy; the definitive holder is none. */
  public List<JenisPenugasan> getPilihanJenis() {
    return Stream.of(JenisPenugasan.values()).filter(j -> j != JenisPenugasan.DEFINITIF).toList();
  }

  /** Names the deputy. */
  public void tunjuk() {
    penugasan.tunjuk(
        new TunjukPengganti(
            uuid(jabatanId), uuid(pegawaiId), jenis, mulai, selesai, nomorSurat, mulai, null));
    Messages.addFlashGlobalInfo("{0}", kalimat.dari("penugasan.sesudah"));
    Faces.redirect("admin/penugasan");
  }

  /** Ends a deputy's time with yesterday, because the holder is back. */
  public void akhiri(UUID penugasanId) {
    penugasan.akhiri(penugasanId, new AkhiriPenugasan(null, null));
    Messages.addFlashGlobalInfo("{0}", kalimat.dari("penugasan.sesudahAkhir"));
    Faces.redirect("admin/penugasan");
  }

  private static UUID uuid(String teks) {
    return teks == null || teks.isBlank() ? null : UUID.fromString(teks);
  }

  public String getJabatanId() {
    return jabatanId;
  }

  public void setJabatanId(String jabatanId) {
    this.jabatanId = jabatanId;
  }

  public String getPegawaiId() {
    return pegawaiId;
  }

  public void setPegawaiId(String pegawaiId) {
    this.pegawaiId = pegawaiId;
  }

  public JenisPenugasan getJenis() {
    return jenis;
  }

  public void setJenis(JenisPenugasan jenis) {
    this.jenis = jenis;
  }

  public LocalDate getMulai() {
    return mulai;
  }

  public void setMulai(LocalDate mulai) {
    this.mulai = mulai;
  }

  public LocalDate getSelesai() {
    return selesai;
  }

  public void setSelesai(LocalDate selesai) {
    this.selesai = selesai;
  }

  public String getNomorSurat() {
    return nomorSurat;
  }

  public void setNomorSurat(String nomorSurat) {
    this.nomorSurat = nomorSurat;
  }
}
