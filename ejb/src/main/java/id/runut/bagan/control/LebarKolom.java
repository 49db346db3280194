package id.runut.bagan.control;

import java.util.ArrayList;
import java.util.List;

/**
 * Widths of the columns of the form.
 *
 * @param pelaksana of one of the executing roles' columns, which are all alike
 */
public record LebarKolom(
    double no,
    double kegiatan,
    double pelaksana,
    int jumlahPelaksana,
    double kelengkapan,
    double waktu,
    double keluaran,
    double keterangan) {

  private static final double NO = 24;
  private static final double WAKTU = 44;
  private static final double KETERANGAN = 66;
  private static final double PELAKSANA_SEMUA = 330;
  private static final double PELAKSANA_TERLEBAR = 66;
  private static final double BAGIAN_KEGIATAN = 0.38;
  private static final double BAGIAN_DOKUMEN = 0.31;

  /**
   * Shares a width out; many executing roles make their columns narrow.
   *
   * @param kataTerlebar what the longest word in the heads of their columns needs
   */
  public static LebarKolom bagi(double lebar, int jumlahPelaksana, double kataTerlebar) {
    double pelaksana =
        Math.max(kataTerlebar, Math.min(PELAKSANA_TERLEBAR, PELAKSANA_SEMUA / jumlahPelaksana));
    double sisa = lebar - NO - WAKTU - KETERANGAN - pelaksana * jumlahPelaksana;
    return new LebarKolom(
        NO,
        sisa * BAGIAN_KEGIATAN,
        pelaksana,
        jumlahPelaksana,
        sisa * BAGIAN_DOKUMEN,
        WAKTU,
        sisa * BAGIAN_DOKUMEN,
        KETERANGAN);
  }

  /** The same columns, each a whole number of units wide. */
  public LebarKolom dibulatkan(double satuan) {
    return new LebarKolom(
        bulat(no, satuan),
        bulat(kegiatan, satuan),
        bulat(pelaksana, satuan),
        jumlahPelaksana,
        bulat(kelengkapan, satuan),
        bulat(waktu, satuan),
        bulat(keluaran, satuan),
        bulat(keterangan, satuan));
  }

  private static double bulat(double nilai, double satuan) {
    return Math.round(nilai / satuan) * satuan;
  }

  /** Left edge of the first executing role's column. */
  public double awalPelaksana() {
    return no + kegiatan;
  }

  /** Right edge of the last executing role's column. */
  public double akhirPelaksana() {
    return awalPelaksana() + pelaksana * jumlahPelaksana;
  }

  /** Edges of the executing roles' columns. */
  public List<Double> batasPelaksana() {
    List<Double> batas = new ArrayList<>();
    for (int i = 0; i <= jumlahPelaksana; i++) {
      batas.add(awalPelaksana() + i * pelaksana);
    }
    return batas;
  }

  /** Edges of all columns. */
  public List<Double> batas() {
    List<Double> batas = new ArrayList<>(List.of(0.0, no));
    batas.addAll(batasPelaksana());
    for (double lebar : List.of(kelengkapan, waktu, keluaran, keterangan)) {
      batas.add(batas.get(batas.size() - 1) + lebar);
    }
    return batas;
  }

  public double jumlah() {
    return akhirPelaksana() + kelengkapan + waktu + keluaran + keterangan;
  }
}
