package id.runut.capaian.boundary;

/** The limits of files from outside, in one place; pages show them and adapters enforce them. */
public final class BatasBerkas {

  /** Bytes of a file as it arrives. */
  public static final int BITA = 10 * 1024 * 1024;

  /** Bytes of all parts of a workbook when unpacked. */
  public static final long BITA_TERURAI = 40L * 1024 * 1024;

  /** Bytes of one part that is read, when unpacked; pictures are not read. */
  public static final int BITA_BAGIAN = 5 * 1024 * 1024;

  /**
   * How many times a part may grow when unpacked; asked of parts over {@link #BITA_TANPA_NISBAH}.
   */
  public static final int NISBAH = 100;

  public static final int BITA_TANPA_NISBAH = 100 * 1024;

  /** Parts of a workbook's package. */
  public static final int ENTRI = 300;

  public static final int LEMBAR = 10;

  /** Rows of a sheet that hold anything. */
  public static final int BARIS = 1_000;

  /** Columns of a sheet that hold anything. */
  public static final int KOLOM = 40;

  /** Characters of one cell. */
  public static final int ISI_SEL = 1_000;

  /** Faults that are listed; beyond them only their number is told. */
  public static final int KESALAHAN_TERDAFTAR = 200;

  /** Evidence files of one indicator. */
  public static final int BUKTI_PER_INDIKATOR = 5;

  /** Bytes of all evidence files of one task. */
  public static final long BITA_BUKTI_PER_TUGAS = 100L * 1024 * 1024;

  private BatasBerkas() {}
}
