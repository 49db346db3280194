package id.runut.naskah.control;

import id.runut.naskah.boundary.PilihanTumpukan;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.Putusan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What can be done from a stack: whatever needs nothing but the wish. */
public final class AturanTumpukan {

  /** Most tasks in one go. */
  public static final int TERBANYAK = 50;

  private static final String DISPOSISI = "disposisi";

  private AturanTumpukan() {}

  /**
   * Whether the task needs no more than the act itself.
   *
   * @param pilihPenerima whether it has to be said who goes on
   */
  public static Putusan tanpaIsian(KonteksTugas konteks, boolean pilihPenerima) {
    if (konteks.utama() && konteks.langkah().memuat(DISPOSISI)) {
      return Putusan.tidak("tumpukan.perluPerintah");
    }
    return pilihPenerima ? Putusan.tidak("tumpukan.perluPenerima") : Putusan.ya();
  }

  /**
   * The chosen tasks in their order, each once.
   *
   * @throws DataTidakSah when nothing was chosen, or more than can be done in one go
   */
  public static List<PilihanTumpukan> periksa(List<PilihanTumpukan> pilihan) {
    if (pilihan == null || pilihan.isEmpty()) {
      throw new DataTidakSah("tumpukan.kosong");
    }
    if (pilihan.size() > TERBANYAK) {
      throw new DataTidakSah("tumpukan.terlaluBanyak", TERBANYAK);
    }
    if (pilihan.stream().anyMatch(p -> p == null || p.tugas() == null)) {
      throw new DataTidakSah("tumpukan.tanpaTugas");
    }
    Set<UUID> ada = new HashSet<>();
    return pilihan.stream().filter(p -> ada.add(p.tugas())).toList();
  }
}
