package id.runut.capaian.boundary;

import java.util.List;
import java.util.UUID;

/**
 * The table of a workbook's sheet, for showing it as it is.
 *
 * @param kolom letters of the columns
 * @param judul the header row
 * @param baris one row per indicator
 */
public record KisiLembar(
    String lembar, List<String> kolom, BarisKisi judul, List<BarisKisi> baris) {

  public KisiLembar {
    kolom = List.copyOf(kolom);
    baris = List.copyOf(baris);
  }

  /** How a cell is drawn. */
  public enum Keadaan {
    /** Filled by the portal. */
    TERKUNCI,
    BENAR,
    /** Right, but worth a second look. */
    DIPERIKSA,
    SALAH
  }

  /**
   * A row.
   *
   * @param nomor as in the sheet, from 1
   * @param indikatorId null for the header row and for a row whose code is unknown
   */
  public record BarisKisi(int nomor, UUID indikatorId, List<SelKisi> sel) {

    public BarisKisi {
      sel = List.copyOf(sel);
    }
  }

  /**
   * A cell.
   *
   * @param alamat such as {@code F9}
   * @param teks as it is shown; empty for nothing
   * @param angka whether it is set to the right
   * @param nomorKesalahan numbers of the faults or warnings that point here; mostly empty
   */
  public record SelKisi(
      String alamat, String teks, boolean angka, Keadaan keadaan, List<Integer> nomorKesalahan) {

    public SelKisi {
      nomorKesalahan = List.copyOf(nomorKesalahan);
    }
  }
}
