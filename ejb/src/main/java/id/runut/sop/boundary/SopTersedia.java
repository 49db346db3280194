package id.runut.sop.boundary;

import id.runut.sop.boundary.PemicuSop.JenisPeriode;
import id.runut.umum.boundary.Periode;
import id.runut.umum.boundary.Putusan;

/**
 * An SOP of the caller's agency.
 *
 * @param pemicu for which kinds of period it runs, and what starts it
 * @param bolehMulai whether the caller may start it (he holds a post of its first step)
 */
public record SopTersedia(
    String kode,
    String nama,
    String versi,
    int jumlahLangkah,
    PemicuSop pemicu,
    Putusan bolehMulai) {

  /** Whether a quarter has to be named when it is started. */
  public boolean triwulanan() {
    return pemicu.periode().contains(JenisPeriode.TRIWULAN);
  }

  /** The period that a year and a quarter mean for it: the quarter counts where it is needed. */
  public Periode periode(int tahun, Integer triwulan) {
    return new Periode(tahun, triwulanan() ? triwulan : null);
  }
}
