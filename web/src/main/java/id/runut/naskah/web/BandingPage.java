package id.runut.naskah.web;

import id.runut.naskah.boundary.BarisBanding;
import id.runut.naskah.boundary.Gaya;
import id.runut.naskah.boundary.InfoVersi;
import id.runut.naskah.boundary.Perbandingan;
import id.runut.naskah.boundary.PerbandinganService;
import id.runut.naskah.boundary.Potongan;
import id.runut.naskah.boundary.RincianNaskah;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.web.Kalimat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;

/** Two versions of a letter side by side, with what has changed marked. */
@Named
@RequestScoped
public class BandingPage {

  @Inject PerbandinganService service;
  @Inject Kalimat kalimat;

  @Inject
  @Param(name = "lama")
  Integer lama;

  @Inject
  @Param(name = "baru")
  Integer baru;

  @Inject
  @Param(name = "hanya")
  String hanya;

  private Perbandingan hasil;

  /** Compares, if there are two versions. */
  public void muat(RincianNaskah naskah) {
    if (naskah.daftarVersi().size() > 1) {
      hasil = service.bandingkan(naskah.id(), lama, baru);
    }
  }

  public Perbandingan getHasil() {
    return hasil;
  }

  /** Whether the blocks that are the same are left out. */
  public boolean isHanya() {
    return hanya != null;
  }

  /** The blocks to be shown. */
  public List<BarisBanding> getBaris() {
    return hasil.baris().stream().filter(b -> !isHanya() || b.berubah()).toList();
  }

  /** A sentence, or a place, in words. */
  public String kata(Pesan pesan) {
    return kalimat.dari(pesan);
  }

  /** The same at the beginning of a sentence. */
  public String kepala(Pesan pesan) {
    String kata = kata(pesan);
    return kata.substring(0, 1).toUpperCase(Locale.ROOT) + kata.substring(1);
  }

  /** A version in words: number, who has handed it in and when. */
  public String sebutan(InfoVersi v) {
    return kalimat.dari("banding.versi", v.nomor(), v.oleh(), v.dibuat());
  }

  /** The sign of a change, beside its word. */
  public String ikon(BarisBanding b) {
    return switch (b.perubahan()) {
      case DITAMBAH -> "pi-plus-circle";
      case DIHAPUS -> "pi-minus-circle";
      case BENTUK -> "pi-palette";
      default -> "pi-pencil";
    };
  }

  /** Style classes of a stretch of text, for its emphasis. */
  public String gaya(Potongan p) {
    return p.gaya().stream()
        .map(Gaya::name)
        .map(nama -> "bd-" + nama.toLowerCase(Locale.ROOT).replace('_', '-'))
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
