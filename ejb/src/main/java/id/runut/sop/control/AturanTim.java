package id.runut.sop.control;

import id.runut.sop.boundary.AnggotaTimBaru;
import id.runut.umum.boundary.Putusan;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who may be put into a team. */
final class AturanTim {

  private AturanTim() {}

  /**
   * Whether a team can work like that.
   *
   * @param jabatanInstansi the posts of the process's agency
   */
  static Putusan sah(List<AnggotaTimBaru> anggota, Collection<UUID> jabatanInstansi) {
    if (anggota.stream().filter(AnggotaTimBaru::ketua).count() != 1) {
      return Putusan.tidak("kesalahan.timTanpaKetua");
    }
    if (anggota.stream().map(AnggotaTimBaru::jabatanId).distinct().count() != anggota.size()) {
      return Putusan.tidak("kesalahan.anggotaTimGanda");
    }
    return anggota.stream().allMatch(a -> jabatanInstansi.contains(a.jabatanId()))
        ? Putusan.ya()
        : Putusan.tidak("kesalahan.anggotaTimBukanInstansi");
  }
}
