package id.runut.beranda.web;

import id.runut.sop.boundary.MejaKerjaService;
import id.runut.sop.boundary.RingkasanTugas;
import id.runut.sop.boundary.Riwayat;
import id.runut.sop.web.TugasDibuka;
import id.runut.umum.boundary.Halaman;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The frame of a task: its place in the stack on the desk, and the story so far. */
@Named("tugasPage")
@ViewScoped
public class TugasPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int TUMPUKAN = 50;
  private static final int RIWAYAT_TERLIHAT = 5;

  @Inject TugasDibuka tugas;
  @Inject MejaKerjaService meja;

  private transient List<UUID> tumpukan;

  /** How many tasks wait on the desk, as far as they are counted. */
  public int getJumlah() {
    return tumpukan().size();
  }

  /** The place of this task among them, from 1. */
  public int getUrut() {
    return tumpukan().indexOf(tugas.getId()) + 1;
  }

  /** The task after this one; after the last comes the first. */
  public UUID getBerikut() {
    return tumpukan().get(getUrut() % getJumlah());
  }

  /** The newest events, which the page shows at once. */
  public List<Riwayat> getRiwayatBaru() {
    List<Riwayat> semua = riwayat();
    return semua.subList(Math.max(0, semua.size() - RIWAYAT_TERLIHAT), semua.size());
  }

  /** The older events, folded. */
  public List<Riwayat> getRiwayatLama() {
    List<Riwayat> semua = riwayat();
    return semua.subList(0, Math.max(0, semua.size() - RIWAYAT_TERLIHAT));
  }

  private List<Riwayat> riwayat() {
    return tugas.getRincian().riwayat();
  }

  private List<UUID> tumpukan() {
    if (tumpukan == null) {
      tumpukan =
          meja.menunggu(null, new Halaman(0, TUMPUKAN)).isi().stream()
              .map(RingkasanTugas::id)
              .toList();
    }
    return tumpukan;
  }
}
