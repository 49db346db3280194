package id.runut.rapat.web;

import id.runut.rapat.boundary.InfoBagian;
import id.runut.rapat.boundary.InfoNotula;
import id.runut.rapat.boundary.NotulaService;
import id.runut.rapat.entity.JenisBagian;
import id.runut.umum.web.Format;
import id.runut.umum.web.Kalimat;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.omnifaces.util.Messages;
import org.primefaces.PrimeFaces;

/** The minutes while they are being written: each part is saved by itself, with its own counter. */
@Named("notulaRapat")
@ViewScoped
public class NotulaPage implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final List<String> FORMAT =
      List.of("bold", "italic", "underline", "list", "indent");

  @Inject RapatPage rapat;
  @Inject NotulaService notula;
  @Inject Kalimat kalimat;
  @Inject Format format;

  private final Map<JenisBagian, IsianBagian> isian = new EnumMap<>(JenisBagian.class);
  private transient InfoNotula info;

  @PostConstruct
  void muat() {
    for (InfoBagian b : getInfo().bagian()) {
      isian.put(b.bagian(), new IsianBagian(b));
    }
  }

  /** The minutes as they stand now. */
  public InfoNotula getInfo() {
    if (info == null) {
      info = notula.notula(rapat.getId());
    }
    return info;
  }

  public boolean isBolehCatat() {
    return getInfo().bolehCatat().boleh();
  }

  /** What the editor may set; everything else would not survive on the paper. */
  public List<String> getFormat() {
    return FORMAT;
  }

  public JenisBagian[] getJenis() {
    return JenisBagian.values();
  }

  /** A part while it is being written, by the name of its kind. */
  public IsianBagian bagian(String jenis) {
    return isian.get(JenisBagian.valueOf(jenis));
  }

  /** "Tersimpan hari ini 10.41 oleh …". */
  public String keadaan(String jenis) {
    InfoBagian b = bagian(jenis).getTersimpan();
    return b.disimpan() == null
        ? kalimat.dari("susun.belumDiubah")
        : kalimat.dari("rapat.notula.tersimpan", format.lalu(b.disimpan()), b.oleh());
  }

  /** Saves a part, if anything was typed into it. */
  public void simpan(String jenis) {
    IsianBagian b = bagian(jenis);
    if (!Objects.equals(b.getIsi(), b.getAwal())) {
      b.terima(
          notula.catat(
              rapat.getId(), JenisBagian.valueOf(jenis), b.getIsi(), b.getTersimpan().versi()));
      info = null;
      PrimeFaces.current().ajax().update("tersimpan" + jenis, "pengesahan");
    }
    // The page need not keep what is safe here.
    PrimeFaces.current().ajax().addCallbackParam("tersimpan", true);
  }

  /** Takes what somebody else has saved, and keeps one's own words beside it. */
  public void muatTerbaru(String jenis) {
    info = null;
    JenisBagian j = JenisBagian.valueOf(jenis);
    InfoBagian terbaru =
        getInfo().bagian().stream().filter(b -> b.bagian() == j).findFirst().orElseThrow();
    isian.get(j).gantiDengan(terbaru);
  }

  /** Approves what the page shows. */
  public void sahkan() {
    notula.sahkan(rapat.getId(), getInfo().sidik());
    info = null;
    rapat.segarkan();
    Messages.addGlobalInfo("{0}", kalimat.dari("rapat.sesudah.disahkan"));
  }
}
