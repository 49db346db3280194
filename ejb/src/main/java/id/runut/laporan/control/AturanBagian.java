package id.runut.laporan.control;

import id.runut.laporan.boundary.LembarBagian.Bagian;
import id.runut.umum.boundary.Putusan;
import java.util.List;

/** When what the parts of a step hand in may be gathered. Pure. */
final class AturanBagian {

  private AturanBagian() {}

  static Putusan bolehHimpun(List<Bagian> bagian) {
    List<String> belum =
        bagian.stream().filter(b -> b.selesai() == null).map(Bagian::jabatan).toList();
    return belum.isEmpty()
        ? Putusan.ya()
        : Putusan.tidak("himpun.belumLengkap", belum.size(), String.join("; ", belum));
  }
}
