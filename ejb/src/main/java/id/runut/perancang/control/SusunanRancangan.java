package id.runut.perancang.control;

import id.runut.perancang.boundary.UbahSusunan;
import id.runut.perancang.boundary.UbahSusunan.Cara;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.umum.boundary.TidakDitemukan;

/** Carries out what an author does to the order of the steps. */
public final class SusunanRancangan {

  private SusunanRancangan() {}

  /**
   * @throws TidakDitemukan when there is no such step
   */
  public static DefinisiSop ubah(DefinisiSop sop, UbahSusunan perintah) {
    int nomor = perintah.nomor();
    boolean ada = nomor >= 1 && nomor <= sop.langkah().size();
    boolean diAwal = perintah.cara() == Cara.SISIP && nomor == 0;
    if (perintah.cara() == null || !ada && !diAwal) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    return switch (perintah.cara()) {
      case SISIP -> PengubahSusunan.sisip(sop, nomor);
      case HAPUS -> PengubahSusunan.hapus(sop, nomor);
      case NAIK -> PengubahSusunan.pindah(sop, nomor, Math.max(1, nomor - 1));
      case TURUN -> PengubahSusunan.pindah(sop, nomor, nomor + 1);
    };
  }
}
