package id.runut.umum.boundary;

/**
 * A reporting period of SAKIP.
 *
 * @param triwulan 1 to 4; null for the whole year
 */
public record Periode(int tahun, Integer triwulan) {

  private static final String[] ROMAWI = {"I", "II", "III", "IV"};

  public Periode {
    boolean triwulanKeliru = triwulan != null && (triwulan < 1 || triwulan > 4);
    if (tahun < 2000 || tahun > 2100 || triwulanKeliru) {
      throw new DataTidakSah("kesalahan.periode");
    }
  }

  /** The quarter as it is printed: I, II, III, IV; empty for the whole year. */
  public String romawi() {
    return triwulan == null ? "" : ROMAWI[triwulan - 1];
  }

  /** As letters name it: "Triwulan III Tahun 2026", or "Tahun 2026" for the whole year. */
  public String panjang() {
    return (setahun() ? "" : "Triwulan " + romawi() + " ") + "Tahun " + tahun;
  }

  /** As columns name it: "TW III", or "2026" for the whole year. */
  public String singkat() {
    return setahun() ? String.valueOf(tahun) : "TW " + romawi();
  }

  /** As names of files have it: "TW3-2026", or "2026" for the whole year. */
  public String kode() {
    return setahun() ? String.valueOf(tahun) : "TW" + triwulan + "-" + tahun;
  }

  /** Whether it is a whole year. */
  public boolean setahun() {
    return triwulan == null;
  }

  /** As titles name it: "Triwulan III 2026", or "2026" for the whole year. */
  public String sebutan() {
    return setahun() ? String.valueOf(tahun) : "Triwulan " + romawi() + " " + tahun;
  }
}
