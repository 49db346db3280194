package id.runut.disposisi.web;

import id.runut.disposisi.boundary.AturanInstansi;
import id.runut.disposisi.boundary.InfoInstruksi;
import id.runut.disposisi.boundary.SetelanDisposisiService;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Messages;

/** How the agency gives its orders: the usual instructions and the rules. */
@Named("setelanDisposisi")
@ViewScoped
public class SetelanDisposisiPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject SetelanDisposisiService setelan;
  @Inject Kalimat kalimat;

  private String teks;
  private boolean setingkat;
  private boolean salingLihat;
  private Integer ingatkanJam;
  private transient List<InfoInstruksi> instruksi;

  /** Reads what holds, which only the administrator may; others get the error page. */
  public void muat() {
    AturanInstansi aturan = setelan.aturan();
    setingkat = aturan.setingkat();
    salingLihat = aturan.salingLihat();
    ingatkanJam = aturan.ingatkanJam();
  }

  public List<InfoInstruksi> getInstruksi() {
    if (instruksi == null) {
      instruksi = setelan.instruksi();
    }
    return instruksi;
  }

  /** Settles the rules. */
  public void simpan() {
    setelan.atur(new AturanInstansi(setingkat, salingLihat, ingatkanJam == null ? 0 : ingatkanJam));
    selesai();
  }

  /** Adds the instruction that was typed. */
  public void tambah() {
    setelan.tambah(teks);
    teks = null;
    selesai();
  }

  /** Moves an instruction by a place. */
  public void geser(UUID id, boolean naik) {
    setelan.geser(id, naik);
    instruksi = null;
  }

  /** Offers an instruction no longer. */
  public void akhiri(UUID id) {
    setelan.akhiri(id);
    selesai();
  }

  private void selesai() {
    instruksi = null;
    Messages.addGlobalInfo("{0}", kalimat.dari("disposisiSurat.tersimpan"));
  }

  /** A new instruction. */
  public String getTeks() {
    return teks;
  }

  public void setTeks(String teks) {
    this.teks = teks;
  }

  public boolean isSetingkat() {
    return setingkat;
  }

  public void setSetingkat(boolean setingkat) {
    this.setingkat = setingkat;
  }

  public boolean isSalingLihat() {
    return salingLihat;
  }

  public void setSalingLihat(boolean salingLihat) {
    this.salingLihat = salingLihat;
  }

  public Integer getIngatkanJam() {
    return ingatkanJam;
  }

  public void setIngatkanJam(Integer ingatkanJam) {
    this.ingatkanJam = ingatkanJam;
  }
}
