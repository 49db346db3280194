package id.runut.naskah.web;

import id.runut.naskah.boundary.NaskahService;
import id.runut.naskah.boundary.RincianNaskah;
import id.runut.sop.web.TugasDibuka;
import id.runut.umum.boundary.KeadaanTidakSah;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The letter that a task is about. Remembers which version was shown, because whoever initials or
 * signs answers for what he has seen, not for what is there by then.
 */
@Named("dokumenTugas")
@ViewScoped
public class DokumenPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TugasDibuka tugas;
  @Inject NaskahService service;

  private String sidikTampil;
  private transient boolean dicari;
  private transient RincianNaskah naskah;
  private ArrayList<String> sidikLain;
  private transient List<RincianNaskah> lain;

  /** The letter; null when there is none yet. */
  public RincianNaskah getNaskah() {
    if (!dicari) {
      naskah = service.naskahTugas(tugas.getId()).orElse(null);
      dicari = true;
      if (sidikTampil == null && naskah != null && naskah.versi() != null) {
        sidikTampil = naskah.versi().sidik();
      }
    }
    return naskah;
  }

  /** The other letters that the act covers, beside the first; empty for most acts. */
  public List<RincianNaskah> getLain() {
    if (lain == null) {
      lain = cariLain();
      if (sidikLain == null) {
        sidikLain = new ArrayList<>(lain.stream().map(n -> n.versi().sidik()).toList());
      }
    }
    return lain;
  }

  private List<RincianNaskah> cariLain() {
    List<String> tindakan = tugas.getRincian().tindakan();
    if (!tugas.isTerbuka() || tindakan.isEmpty() || !isAda()) {
      return List.of();
    }
    return service.naskahTindakan(tugas.getId(), tindakan.get(0)).stream()
        .filter(n -> n.versi() != null && !n.id().equals(getNaskah().id()))
        .toList();
  }

  /** Whether there is a version to look at. */
  public boolean isAda() {
    return getNaskah() != null && getNaskah().versi() != null;
  }

  /** Whether it is signed, so that the signed file is shown. */
  public boolean isTerbit() {
    return getNaskah() != null && getNaskah().berkasId() != null;
  }

  /** Page numbers, from 1. */
  public List<Integer> getHalaman() {
    return isAda() ? halaman(getNaskah()) : List.of();
  }

  /** Page numbers of a letter, from 1. */
  public List<Integer> halaman(RincianNaskah n) {
    return IntStream.rangeClosed(1, n.jumlahHalaman()).boxed().toList();
  }

  /** What pictures and PDF are found under: {@code naskah/<id>} or {@code versi/<id>}. */
  public String getAlamat() {
    return alamat(getNaskah());
  }

  /** The same for any letter. */
  public String alamat(RincianNaskah n) {
    return n.berkasId() != null ? "naskah/" + n.id() : "versi/" + n.versi().id();
  }

  /**
   * SHA-256 of the version that the page has shown first.
   *
   * @throws KeadaanTidakSah when there was none
   */
  public String getSidikTampil() {
    getNaskah();
    if (sidikTampil == null) {
      throw new KeadaanTidakSah("naskah.belumAda");
    }
    return sidikTampil;
  }

  /** Those of the other letters that the page has shown; empty where there is only one. */
  public List<String> getSidikLain() {
    getLain();
    return List.copyOf(sidikLain);
  }
}
