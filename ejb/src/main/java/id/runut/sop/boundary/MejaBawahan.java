package id.runut.sop.boundary;

import id.runut.organisasi.boundary.KeadaanJabatan;
import java.util.List;

/**
 * A post below the caller's, with what lies on its desk.
 *
 * @param jumlah how many open tasks it has; {@code tugas} shows the most urgent of them
 */
public record MejaBawahan(KeadaanJabatan jabatan, int jumlah, List<RingkasanTugas> tugas) {

  public MejaBawahan {
    tugas = List.copyOf(tugas);
  }

  /** How many of the shown tasks are late. */
  public long lewat() {
    return tugas.stream().filter(RingkasanTugas::lewat).count();
  }

  /** Whether something waits that nobody works at. */
  public boolean terbengkalai() {
    return jumlah > 0 && (jabatan.kosong() || jabatan.tanpaPengganti());
  }
}
