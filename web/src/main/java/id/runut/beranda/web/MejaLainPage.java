package id.runut.beranda.web;

import id.runut.organisasi.web.JabatanPilihan;
import id.runut.sop.boundary.MejaKerjaService;
import id.runut.sop.boundary.UnitSayaService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;

/** What waits beside the desk in view: at the reader's other posts, and below him. */
@Named("mejaLain")
@RequestScoped
public class MejaLainPage {

  @Inject MejaKerjaService meja;
  @Inject UnitSayaService unit;
  @Inject JabatanPilihan pilihan;

  private Map<UUID, Integer> jumlah;
  private Integer terbengkalai;

  /** How much waits at one of his posts. */
  public int jumlah(UUID jabatanId) {
    return jumlah().getOrDefault(jabatanId, 0);
  }

  /** What waits at those of his posts that are not in view; 0 when all are. */
  public int getDiJabatanLain() {
    return pilihan.get() == null
        ? 0
        : jumlah().entrySet().stream()
            .filter(j -> !j.getKey().equals(pilihan.get()))
            .mapToInt(Map.Entry::getValue)
            .sum();
  }

  /** What lies below him where nobody works at it. */
  public int getTerbengkalai() {
    if (terbengkalai == null) {
      terbengkalai = unit.terbengkalai();
    }
    return terbengkalai;
  }

  private Map<UUID, Integer> jumlah() {
    if (jumlah == null) {
      jumlah = meja.jumlahMenurutJabatan();
    }
    return jumlah;
  }
}
