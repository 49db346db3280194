package id.runut.rapat.control;

import id.runut.rapat.boundary.IsiKeputusan;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What a decision of a meeting must say. */
public final class AturanKeputusan {

  public static final int TERPANJANG = 1000;

  /** Most decisions of one meeting. */
  public static final int TERBANYAK = 100;

  private AturanKeputusan() {}

  /**
   * Every fault of a decision.
   *
   * @param hariRapat day of the meeting; nothing is due before
   */
  public static List<Kekeliruan> periksa(
      IsiKeputusan isi, Collection<UUID> jabatanInstansi, LocalDate hariRapat) {
    List<Kekeliruan> keliru = new ArrayList<>();
    if (isi.isi() == null || isi.isi().isBlank()) {
      keliru.add(kekeliruan("isiKeputusan", "rapat.keputusan.kosong"));
    } else if (isi.isi().strip().length() > TERPANJANG) {
      keliru.add(kekeliruan("isiKeputusan", "rapat.terlaluPanjang", TERPANJANG));
    }
    if (isi.jabatan() != null && !jabatanInstansi.contains(isi.jabatan())) {
      keliru.add(kekeliruan("jabatanKeputusan", "rapat.pesertaLuar"));
    }
    if (isi.tenggat() != null && isi.jabatan() == null) {
      keliru.add(kekeliruan("jabatanKeputusan", "rapat.keputusan.tanpaPelaksana"));
    }
    if (isi.tenggat() != null && isi.tenggat().isBefore(hariRapat)) {
      keliru.add(kekeliruan("tenggatKeputusan", "rapat.keputusan.tenggatLewat"));
    } else if (isi.tenggat() != null && isi.tenggat().isAfter(hariRapat.plusYears(2))) {
      keliru.add(kekeliruan("tenggatKeputusan", "rapat.keputusan.tenggatJauh"));
    }
    return keliru;
  }

  private static Kekeliruan kekeliruan(String tempat, String kunci, Object... argumen) {
    return new Kekeliruan(tempat, Pesan.dari(kunci, argumen));
  }
}
