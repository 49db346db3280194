package id.runut.umum.boundary;

/**
 * A reporting period of SAKIP.
 *
 * @param triwulan 1 to 4
 */
public record Periode(int tahun, int triwulan) {

  private static final String[] ROMAWI = {"I", "II", "III", "IV"};

  public Periode {
    if (tahun < 2000 || tahun > 2100 || triwulan < 1 || triwulan > 4) {
      throw new DataTidakSah("kesalahan.periode");
    }
  }

  /** The quarter as it is printed: I, II, III, IV. */
  public String romawi() {
    return ROMAWI[triwulan - 1];
  }
}
