package id.runut.perancang.web;

import id.runut.perancang.boundary.JawabanUji;
import id.runut.perancang.boundary.JawabanUji.Jawab;
import id.runut.perancang.boundary.KeadaanUji;
import id.runut.perancang.boundary.PerancangService;
import id.runut.perancang.boundary.UjiSop;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A trial run of the draft. Its answers live in the page and nowhere else. */
@Named
@ViewScoped
public class UjiPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PerancangService perancang;
  @Inject RancanganDibuka dibuka;

  private final List<Integer> tugas = new ArrayList<>();
  private final List<Jawab> jawab = new ArrayList<>();
  private Instant mulai = Instant.now();
  private transient KeadaanUji keadaan;

  /** Begins anew. */
  public void ulang() {
    tugas.clear();
    jawab.clear();
    mulai = Instant.now();
    keadaan = null;
  }

  /**
   * Answers one of the open tasks.
   *
   * @param letak its position
   */
  public void jawab(int letak, Jawab jawaban) {
    tugas.add(letak);
    jawab.add(jawaban);
    try {
      keadaan = jalankan();
    } catch (RuntimeException ditolak) {
      batalkan();
      throw ditolak;
    }
  }

  /** Takes the last answer back. */
  public void mundur() {
    if (!tugas.isEmpty()) {
      batalkan();
    }
  }

  private void batalkan() {
    tugas.remove(tugas.size() - 1);
    jawab.remove(jawab.size() - 1);
    keadaan = null;
  }

  /** Where the run stands; null while the draft has faults. */
  public KeadaanUji getKeadaan() {
    if (keadaan == null && isDapatDicoba()) {
      keadaan = jalankan();
    }
    return keadaan;
  }

  public boolean isDapatDicoba() {
    return dibuka.getRincian().jumlahHalangan() == 0;
  }

  private KeadaanUji jalankan() {
    List<JawabanUji> semua = new ArrayList<>();
    for (int i = 0; i < tugas.size(); i++) {
      semua.add(new JawabanUji(tugas.get(i), jawab.get(i)));
    }
    return perancang.uji(dibuka.getId(), new UjiSop(mulai, semua));
  }
}
