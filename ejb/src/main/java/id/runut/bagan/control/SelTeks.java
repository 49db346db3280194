package id.runut.bagan.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Text that has been broken into the lines of a cell. */
public record SelTeks(List<Baris> baris, double ukuran, boolean tebal) {

  /** Space between the text and the lines of the table. */
  public static final double TEPI = 3;

  private static final String BUTIR = "- ";

  public SelTeks {
    baris = List.copyOf(baris);
  }

  /** A line, and how far it is set in. */
  public record Baris(String teks, double masuk) {}

  /**
   * @param lebar of the cell, its margins included
   */
  public static SelTeks dari(String teks, double lebar, double ukuran, boolean tebal) {
    return new SelTeks(
        Aksara.pecah(teks, lebar - 2 * TEPI, ukuran, tebal).stream()
            .map(b -> new Baris(b, 0))
            .toList(),
        ukuran,
        tebal);
  }

  /** Several things are itemised, a single one stands alone. */
  public static SelTeks daftar(List<String> isi, double lebar, double ukuran) {
    return isi.size() == 1
        ? dari(isi.get(0), lebar, ukuran, false)
        : berpenanda(isi, lebar, ukuran, i -> BUTIR);
  }

  /** Several things are numbered, a single one stands alone. */
  public static SelTeks bernomor(List<String> isi, double lebar, double ukuran) {
    return isi.size() == 1
        ? dari(isi.get(0), lebar, ukuran, false)
        : berpenanda(isi, lebar, ukuran, i -> (i + 1) + ". ");
  }

  private static SelTeks berpenanda(
      List<String> isi, double lebar, double ukuran, IntFunction<String> penanda) {
    List<Baris> baris = new ArrayList<>();
    for (int i = 0; i < isi.size(); i++) {
      String tanda = penanda.apply(i);
      double masuk = Aksara.lebar(tanda, ukuran, false);
      List<String> potong = Aksara.pecah(isi.get(i), lebar - 2 * TEPI - masuk, ukuran, false);
      for (int j = 0; j < potong.size(); j++) {
        baris.add(j == 0 ? new Baris(tanda + potong.get(j), 0) : new Baris(potong.get(j), masuk));
      }
    }
    return new SelTeks(baris, ukuran, false);
  }

  /** Height of the cell that it needs, margins included. */
  public double tinggi() {
    return baris.size() * ukuran * Aksara.TINGGI_BARIS + 2 * TEPI;
  }
}
