package id.runut.disposisi.web;

import id.runut.disposisi.boundary.DisposisiService;
import id.runut.disposisi.boundary.InfoDisposisi;
import id.runut.disposisi.boundary.IsiDisposisi;
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
import java.util.ArrayList;
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

  /**
   * What is passed on is due when the order itself is; a first order gets three working days. An
   * order that goes along with a signature has the most usual instruction from the start.
   */
  @PostConstruct
  void usulkan() {
    if (!tugas.getRincian().langkah().jenis().equals("disposisi")) {
      isian.setInstruksi(getInstruksiBaku().stream().limit(1).toList());
    }
    LocalDate kini = LocalDate.now(zona.get());
    InfoDisposisi asal = getPerintah();
    LocalDate dari =
        asal == null || asal.tenggat() == null
            ? null
            : LocalDate.ofInstant(asal.tenggat(), zona.get());
    isian.setTenggat(dari != null && dari.isAfter(kini) ? dari : IsianDisposisi.hariKerja(kini));
  }

  /** The earliest day for a deadline. */
  public LocalDate getHariIni() {
    return LocalDate.now(zona.get());
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

  public List<SifatDisposisi> getSifat() {
    return List.of(SifatDisposisi.values());
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

  /** The order as it stands in the fields. */
  public IsiDisposisi isi() {
    return isian.isi(zona.get());
  }

  /** The order in one line, for where its fields are folded. */
  public String getRingkas() {
    List<String> bagian = new ArrayList<>(isian.getInstruksi());
    bagian.add(kalimat.dari("disposisi.sifat." + isian.getSifat()));
    if (isian.getTenggat() != null) {
      bagian.add(kalimat.dari("disposisi.sampai", isian.getTenggat()));
    }
    return String.join(" · ", bagian);
  }

  /** Gives the order and returns to the desk. */
  public void beri() {
    sesudah.keMeja(disposisi.beri(tugas.getId(), isi()), "disposisi.sesudah.diberikan");
  }
}
