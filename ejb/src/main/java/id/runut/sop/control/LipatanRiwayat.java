package id.runut.sop.control;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Folds a process's history into the state that it must have led to (invariant I2): told nothing
 * but what happened, it says which steps are open. Between a fan-out and its join that is one step
 * per branch, elsewhere it is one.
 */
final class LipatanRiwayat {

  /** The branch of what is in no fan-out. */
  static final String TANPA_CABANG = "-";

  private final DefinisiSop definisi;
  private final Map<Tempat, Integer> jumlahTugas;
  private final Map<Tempat, Integer> selesai = new HashMap<>();
  private final Map<Putaran, Integer> putaran = new HashMap<>();
  private final Map<String, Integer> terbuka = new LinkedHashMap<>();
  private boolean dimulai;
  private boolean menunggu;

  /**
   * Tasks that belong together.
   *
   * @param utama whether they are the step's own
   */
  record Tempat(int langkah, int putaran, String cabang, boolean utama) {}

  /** What happened, and where. */
  record Kejadian(String jenis, Tempat tempat) {}

  private record Putaran(int langkah, String cabang) {}

  /**
   * @param jumlahTugas how many tasks there were
   */
  LipatanRiwayat(DefinisiSop definisi, Map<Tempat, Integer> jumlahTugas) {
    this.definisi = definisi;
    this.jumlahTugas = Map.copyOf(jumlahTugas);
  }

  /**
   * Takes the next event.
   *
   * @return whether it could happen in the state that history had led to
   */
  boolean terima(Kejadian kejadian) {
    Tempat t = kejadian.tempat();
    return switch (kejadian.jenis()) {
      case "mulai" -> mulai();
      case "selesai" -> t.utama() ? selesai(t) : bagianSelesai(t);
      case "kembali" -> kembali(t);
      // Its process or branch has gone back already; the step is open elsewhere.
      case "batal" -> true;
      case "tunggu" -> tunggu(t, false);
      case "tiba" -> tunggu(t, true);
      case "henti" -> henti();
      case "tamat" -> dimulai && terbuka.isEmpty();
      default -> false;
    };
  }

  /** The steps that are open after all events; empty when the process has ended. */
  Set<Integer> terbuka() {
    return new TreeSet<>(terbuka.values());
  }

  private boolean mulai() {
    boolean sah = !dimulai;
    dimulai = true;
    buka(1, TANPA_CABANG);
    return sah;
  }

  private boolean selesai(Tempat t) {
    boolean sah = giliran(t) && semuaBagianSelesai(t);
    if (!penuh(t)) {
      return sah;
    }
    LangkahSop langkah = definisi.langkah(t.langkah());
    if (AturanPeralihan.cabangBerlanjut(definisi, langkah)) {
      buka(langkah.lanjutKe(), t.cabang());
      return sah;
    }
    terbuka.remove(t.cabang());
    if (terbuka.isEmpty() && langkah.lanjutKe() != null) {
      buka(langkah.lanjutKe(), TANPA_CABANG);
    }
    return sah;
  }

  private boolean bagianSelesai(Tempat t) {
    boolean sah = giliran(t);
    selesai.merge(t, 1, Integer::sum);
    return sah;
  }

  private boolean kembali(Tempat t) {
    boolean sah = giliran(t);
    LangkahSop langkah = definisi.langkah(t.langkah());
    if (AturanPeralihan.kembaliDalamCabang(definisi, langkah)) {
      buka(langkah.kembaliKe(), t.cabang());
    } else {
      terbuka.clear();
      buka(langkah.kembaliKe(), TANPA_CABANG);
    }
    return sah;
  }

  private boolean tunggu(Tempat t, boolean sedangMenunggu) {
    boolean sah =
        menunggu == sedangMenunggu
            && Integer.valueOf(t.langkah()).equals(terbuka.get(TANPA_CABANG));
    menunggu = !sedangMenunggu;
    return sah;
  }

  /** Cancelled: nothing is open or waited for any more. */
  private boolean henti() {
    boolean sah = dimulai && !terbuka.isEmpty();
    terbuka.clear();
    menunggu = false;
    return sah;
  }

  private boolean giliran(Tempat t) {
    return !menunggu && Integer.valueOf(t.langkah()).equals(terbuka.get(t.cabang()));
  }

  private boolean penuh(Tempat t) {
    return selesai.merge(t, 1, Integer::sum).equals(jumlahTugas.getOrDefault(t, 0));
  }

  private boolean semuaBagianSelesai(Tempat t) {
    Tempat bagian = new Tempat(t.langkah(), t.putaran(), t.cabang(), false);
    return selesai.getOrDefault(bagian, 0).equals(jumlahTugas.getOrDefault(bagian, 0));
  }

  /** A fan-out that begins or is gone back to opens for the branches that it had tasks for. */
  private void buka(int langkah, String cabang) {
    Set<String> cabangBaru =
        definisi.langkah(langkah).sebar() && cabang.equals(TANPA_CABANG)
            ? cabangBerikutnya(langkah)
            : Set.of(cabang);
    for (String c : cabangBaru) {
      putaran.merge(new Putaran(langkah, c), 1, Integer::sum);
      terbuka.put(c, langkah);
    }
  }

  private Set<String> cabangBerikutnya(int langkah) {
    return jumlahTugas.keySet().stream()
        .filter(t -> t.langkah() == langkah && t.utama())
        .filter(t -> t.putaran() == putaran.getOrDefault(new Putaran(langkah, t.cabang()), 0) + 1)
        .map(Tempat::cabang)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
