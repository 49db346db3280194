package id.runut.laporan.control;

import id.runut.capaian.boundary.BarisCapaian;
import id.runut.capaian.entity.Predikat;
import id.runut.perencanaan.entity.ArahIndikator;
import id.runut.umum.control.KataCetak;

/** The words of recaps. */
public final class KataLaporan {

  private static final KataCetak KATA = new KataCetak("/templat/laporan/rekapitulasi.properties");

  private KataLaporan() {}

  /** The words under a key, with their values. */
  public static String dari(String kunci, Object... argumen) {
    return KATA.dari(kunci, argumen);
  }

  /** What a percentage is called; says so where there is none. */
  public static String predikat(Predikat predikat) {
    return predikat == null ? dari("tanpa") : dari("predikat." + predikat.name());
  }

  /** The indicator's name; where lower is better, it says so. */
  public static String nama(BarisCapaian baris) {
    return baris.arah() == ArahIndikator.TURUN ? dari("turun", baris.nama()) : baris.nama();
  }
}
