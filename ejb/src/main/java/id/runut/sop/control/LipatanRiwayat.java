package id.runut.sop.control;

import id.runut.sop.boundary.DefinisiSop;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Folds a process's history into the state that it must have led to (invariant I2): told nothing
 * but what happened, it says which step is open.
 */
final class LipatanRiwayat {

  private final DefinisiSop definisi;
  private final Map<String, Integer> jumlahTugas;
  private final Map<String, Integer> selesai = new HashMap<>();
  private Integer terbuka;

  /**
   * @param jumlahTugas how many tasks a step had in a round, by {@link #kunci}
   */
  LipatanRiwayat(DefinisiSop definisi, Map<String, Integer> jumlahTugas) {
    this.definisi = definisi;
    this.jumlahTugas = Map.copyOf(jumlahTugas);
  }

  static String kunci(int langkah, int putaran) {
    return langkah + "/" + putaran;
  }

  /**
   * Takes the next event.
   *
   * @return whether it could happen in the state that history had led to
   */
  boolean terima(String jenis, int langkah, int putaran) {
    boolean giliran = terbuka != null && terbuka == langkah;
    switch (jenis) {
      case "mulai":
        giliran = terbuka == null;
        terbuka = 1;
        break;
      case "selesai":
        int sudah = selesai.merge(kunci(langkah, putaran), 1, Integer::sum);
        if (sudah == jumlahTugas.getOrDefault(kunci(langkah, putaran), 0)) {
          terbuka = definisi.langkah(langkah).lanjutKe();
        }
        break;
      case "kembali":
        terbuka = definisi.langkah(langkah).kembaliKe();
        break;
      case "batal":
        // Its sibling has gone back already; the step is open elsewhere.
        giliran = true;
        break;
      case "tamat":
        giliran = terbuka == null;
        break;
      default:
        giliran = false;
    }
    return giliran;
  }

  /** The step that is open after all events; empty when the process has ended. */
  Optional<Integer> terbuka() {
    return Optional.ofNullable(terbuka);
  }
}
