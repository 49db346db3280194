package id.runut.tim.web;

import id.runut.sop.web.TugasDibuka;
import id.runut.tim.boundary.LembarSusunan;
import id.runut.tim.boundary.TimService;
import id.runut.tim.entity.Kedudukan;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;

/** The team beside the decree that forms it, or beside the order. */
@Named("susunanTim")
@ViewScoped
public class SusunanTimPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TugasDibuka tugas;
  @Inject TimService tim;
  @Inject Kalimat kalimat;

  private final List<BarisAnggota> baris = new ArrayList<>();
  private long versi;
  private transient LembarSusunan lembar;

  @PostConstruct
  void muat() {
    lembar = tim.susunan(tugas.getId()).orElse(null);
    if (lembar != null) {
      versi = lembar.versi();
      lembar.anggota().forEach(a -> baris.add(new BarisAnggota(a.jabatanId(), a.kedudukan())));
    }
  }

  /** The team; null where the task composes none. */
  public LembarSusunan getLembar() {
    if (lembar == null) {
      lembar = tim.susunan(tugas.getId()).orElse(null);
    }
    return lembar;
  }

  public List<BarisAnggota> getBaris() {
    return baris;
  }

  public Kedudukan[] getKedudukan() {
    return Kedudukan.values();
  }

  public void tambah() {
    baris.add(new BarisAnggota(getLembar().calon().get(0).jabatanId(), Kedudukan.ANGGOTA));
  }

  public void hapus(int letak) {
    baris.remove(letak);
  }

  /** Composes the team as the rows say; the annex is filled in anew. */
  public void simpan() {
    tim.susun(tugas.getId(), baris.stream().map(BarisAnggota::keRecord).toList(), versi);
    CarriedMessages.info(kalimat.dari("tim.sesudah.disusun"));
    Faces.redirect("tugas/" + tugas.getId());
  }
}
