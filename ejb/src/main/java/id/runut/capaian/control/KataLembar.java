package id.runut.capaian.control;

import id.runut.perencanaan.boundary.TargetIndikator;
import id.runut.perencanaan.entity.ArahIndikator;
import id.runut.umum.boundary.Periode;
import id.runut.umum.control.KataCetak;

/** The words of the workbook that units fill in. */
public final class KataLembar {

  private static final KataCetak KATA = new KataCetak("/templat/capaian/lembar.properties");

  private KataLembar() {}

  /** The words under a key, with their values. */
  public static String dari(String kunci, Object... argumen) {
    return KATA.dari(kunci, argumen);
  }

  /** Name of the sheet that is filled in. */
  public static String namaLembar() {
    return dari("lembar.capaian");
  }

  /** Header of a column. */
  public static String kepala(int kolom, Periode periode) {
    return dari("kolom." + kolom, periode.singkat());
  }

  /** The indicator's name as the sheet shows it: where lower is better, it says so. */
  public static String nama(TargetIndikator target) {
    return target.arah() == ArahIndikator.TURUN ? dari("turun", target.nama()) : target.nama();
  }
}
