package id.runut.umum.boundary;

/**
 * Which part of a list is wanted.
 *
 * @param awal index of the first row, from 0
 * @param jumlah rows per page, 1 to 100
 */
public record Halaman(int awal, int jumlah) {

  public Halaman {
    if (awal < 0 || jumlah < 1 || jumlah > 100) {
      throw new DataTidakSah("kesalahan.halaman");
    }
  }

  /** How many rows to read so that it shows whether more follows. */
  public int batas() {
    return jumlah + 1;
  }
}
