package id.runut.disposisi.web;

import id.runut.disposisi.boundary.DisposisiService;
import id.runut.disposisi.boundary.InfoDisposisi;
import id.runut.disposisi.entity.SifatDisposisi;
import id.runut.sop.web.SesudahBertindak;
import id.runut.sop.web.TugasDibuka;
import id.runut.umum.web.Kalimat;
import id.runut.umum.web.Zona;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The order by which a task came, and the order that is given in answer. */
@Named("disposisiTugas")
@ViewScoped
public class DisposisiPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TugasDibuka tugas;
  @Inject DisposisiService disposisi;
  @Inject SesudahBertindak sesudah;
  @Inject Kalimat kalimat;
  @Inject Zona zona;

  private final IsianDisposisi isian = new IsianDisposisi();
  private transient List<String> instruksiBaku;
  private transient boolean dicari;
  private transient InfoDisposisi perintah;

  /** What is passed on is due when the order itself is; a first order gets three working days. */
  @PostConstruct
  void usulkanTenggat() {
    LocalDate kini = LocalDate.now(zona.get());
    InfoDisposisi asal = getPerintah();
    LocalDate dari =
        asal == null || asal.tenggat() == null
            ? null
            : LocalDate.ofInstant(asal.tenggat(), zona.get());
    isian.setTenggat(dari != null && dari.isAfter(kini) ? dari : IsianDisposisi.hariKerja(kini));
  }

  public IsianDisposisi getIsian() {
    return isian;
  }

  /** "Perintahkan Sekretaris". */
  public String getTombol() {
    return kalimat.dari("disposisi.tombol", tugas.getRincian().berikutnya());
  }

  /** What the order leads to. */
  public String getKeterangan() {
    return kalimat.dari("disposisi.keterangan", tugas.getRincian().berikutnya());
  }

  public SifatDisposisi[] getSifat() {
    return SifatDisposisi.values();
  }

  public List<String> getInstruksiBaku() {
    if (instruksiBaku == null) {
      instruksiBaku = disposisi.instruksiBaku();
    }
    return instruksiBaku;
  }

  /** The order by which the task came; null when none did. */
  public InfoDisposisi getPerintah() {
    if (!dicari) {
      perintah = disposisi.untukTugas(tugas.getId()).orElse(null);
      dicari = true;
    }
    return perintah;
  }

  /** Gives the order and returns to the desk. */
  public void beri() {
    sesudah.keMeja(
        disposisi.beri(tugas.getId(), isian.isi(zona.get())), "disposisi.sesudah.diberikan");
  }
}
