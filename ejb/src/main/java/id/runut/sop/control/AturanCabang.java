package id.runut.sop.control;

import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.UnitKerja;
import java.util.ArrayList;
import java.util.List;

/** Which posts belong to a branch, and who stands above a post. */
public final class AturanCabang {

  /** An organisation deeper than this is a mistake in its data. */
  private static final int TINGKAT_TERBANYAK = 20;

  private AturanCabang() {}

  /**
   * The posts among the given ones that go on in a branch: the branch's own post when it is among
   * them, otherwise those in its unit and below.
   *
   * @param kepala post that the branch is named after
   */
  public static List<Jabatan> dalamCabang(List<Jabatan> calon, Jabatan kepala) {
    List<Jabatan> diri = calon.stream().filter(j -> j.getId().equals(kepala.getId())).toList();
    return diri.isEmpty()
        ? calon.stream().filter(j -> dibawah(j.getUnit(), kepala.getUnit())).toList()
        : diri;
  }

  /** The superiors of a post, the nearest first. */
  public static List<Jabatan> atasan(Jabatan jabatan) {
    List<Jabatan> hasil = new ArrayList<>();
    Jabatan atas = jabatan.getAtasan();
    while (atas != null && hasil.size() < TINGKAT_TERBANYAK) {
      hasil.add(atas);
      atas = atas.getAtasan();
    }
    return hasil;
  }

  private static boolean dibawah(UnitKerja unit, UnitKerja pangkal) {
    UnitKerja ini = unit;
    for (int i = 0; i < TINGKAT_TERBANYAK && ini != null; i++) {
      if (ini.getId().equals(pangkal.getId())) {
        return true;
      }
      ini = ini.getInduk();
    }
    return false;
  }
}
