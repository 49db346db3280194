package id.runut.perancang.web;

import id.runut.perancang.boundary.PerancangService;
import id.runut.perancang.boundary.PilihanRancangan;
import id.runut.perancang.boundary.RincianRancangan;
import id.runut.perancang.boundary.SimpanRancangan;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** The draft that the address names, and the state of it that the page has seen. */
@Named
@ViewScoped
public class RancanganDibuka implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PerancangService perancang;

  @Inject
  @Param(pathIndex = 0)
  String alamat;

  private UUID id;
  private long versi;
  private transient RincianRancangan rincian;
  private transient PilihanRancangan pilihan;

  /** Reads the draft; whoever may not see it gets the error page. */
  public void muat() {
    try {
      id = UUID.fromString(alamat == null ? "" : alamat);
    } catch (IllegalArgumentException e) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    segarkan();
  }

  /** As it stands now. */
  public RincianRancangan getRincian() {
    if (rincian == null) {
      rincian = perancang.rincian(id);
    }
    return rincian;
  }

  /** What the draft may name besides its own parts. */
  public PilihanRancangan getPilihan() {
    if (pilihan == null) {
      pilihan = perancang.pilihan();
    }
    return pilihan;
  }

  public DefinisiSop definisi() {
    return getRincian().definisi();
  }

  public UUID getId() {
    return id;
  }

  /** The counter of the state that the page has seen. */
  long versi() {
    return versi;
  }

  /** Stores a content unless it is what is there already. */
  void simpan(DefinisiSop baru) {
    if (!baru.equals(definisi())) {
      perancang.simpan(id, new SimpanRancangan(versi, baru));
      segarkan();
    }
  }

  void segarkan() {
    rincian = perancang.rincian(id);
    versi = rincian.versi();
  }

  /** The definition with other steps. */
  static DefinisiSop denganLangkah(DefinisiSop d, List<LangkahSop> langkah) {
    return susun(d, d.peran(), langkah);
  }

  /** The definition with other columns. */
  static DefinisiSop denganPeran(DefinisiSop d, List<PeranSop> peran) {
    return susun(d, peran, d.langkah());
  }

  private static DefinisiSop susun(DefinisiSop d, List<PeranSop> peran, List<LangkahSop> langkah) {
    return d.denganSusunan(peran, d.dokumen(), langkah);
  }
}
