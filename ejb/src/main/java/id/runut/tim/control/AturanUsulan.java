package id.runut.tim.control;

import id.runut.tim.boundary.AnggotaTerusun;
import id.runut.tim.entity.Kedudukan;
import id.runut.umum.boundary.Putusan;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Whom a unit may propose, and how a team may be composed. */
final class AturanUsulan {

  /** Most names from one unit. */
  static final int USULAN_TERBANYAK = 20;

  /** Most members of a team. */
  static final int ANGGOTA_TERBANYAK = 60;

  private AturanUsulan() {}

  /**
   * Whether a unit may answer like that.
   *
   * @param calon posts that it may propose
   */
  static Putusan usulan(List<UUID> jabatan, Collection<UUID> calon) {
    if (jabatan.isEmpty()) {
      return Putusan.tidak("tim.usulanKosong");
    }
    if (jabatan.size() > USULAN_TERBANYAK) {
      return Putusan.tidak("tim.usulanTerlaluBanyak", USULAN_TERBANYAK);
    }
    return calon.containsAll(jabatan) ? Putusan.ya() : Putusan.tidak("tim.usulanBukanUnit");
  }

  /**
   * Whether a team can work like that: one chair, nobody twice.
   *
   * @param calon posts of the agency
   */
  static Putusan susunan(List<AnggotaTerusun> anggota, Collection<UUID> calon) {
    if (anggota.size() > ANGGOTA_TERBANYAK) {
      return Putusan.tidak("tim.terlaluBanyak", ANGGOTA_TERBANYAK);
    }
    if (anggota.stream().anyMatch(a -> a.kedudukan() == null || !calon.contains(a.jabatanId()))) {
      return Putusan.tidak("kesalahan.anggotaTimBukanInstansi");
    }
    HashSet<UUID> jabatan = new HashSet<>();
    if (!anggota.stream().map(AnggotaTerusun::jabatanId).allMatch(jabatan::add)) {
      return Putusan.tidak("kesalahan.anggotaTimGanda");
    }
    long ketua = anggota.stream().filter(a -> a.kedudukan() == Kedudukan.KETUA).count();
    return ketua == 1 ? Putusan.ya() : Putusan.tidak("kesalahan.timTanpaKetua");
  }
}
