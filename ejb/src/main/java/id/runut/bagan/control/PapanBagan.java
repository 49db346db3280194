package id.runut.bagan.control;

import java.util.ArrayList;
import java.util.List;

/**
 * The board that a page's drawing is made on: its columns, its rows and the lines between them.
 *
 * @param batasKolom left edges of the columns and the right edge of the last
 * @param batasBaris upper edges of the rows and the lower edge of the last, bands not included
 * @param tinggi whole height, the bands for connectors included
 * @param hurufLabel size of the letters of Ya and Tidak
 */
record PapanBagan(
    List<Double> batasKolom, List<Double> batasBaris, double tinggi, double hurufLabel) {

  /** Arrows beside each other keep this far apart, and so far from the lines of the table. */
  static final double JARAK = 4.5;

  /** Tracks on either side of a line of the table. */
  private static final int JALUR_SEBELAH = 4;

  PapanBagan {
    batasKolom = List.copyOf(batasKolom);
    batasBaris = List.copyOf(batasBaris);
  }

  double kiri() {
    return batasKolom.get(0);
  }

  double kanan() {
    return batasKolom.get(batasKolom.size() - 1);
  }

  double tengahKolom(int kolom) {
    return (batasKolom.get(kolom) + batasKolom.get(kolom + 1)) / 2;
  }

  boolean memuat(Titik t) {
    return t.x() >= kiri() + 2 && t.x() <= kanan() - 2 && t.y() >= 0 && t.y() <= tinggi;
  }

  /** Where upright parts of arrows may run: beside the lines between the columns. */
  List<Double> jalurTegak() {
    return sebelahMenyebelah(batasKolom);
  }

  /**
   * Where level parts may run around a symbol: beside the lines over and under its row, or under or
   * over the band that it stands in.
   */
  List<Double> jalurMendatar(Kotak simbol) {
    int bawah = 0;
    while (bawah < batasBaris.size() && batasBaris.get(bawah) <= simbol.tengahY()) {
      bawah++;
    }
    return sebelahMenyebelah(
        batasBaris.subList(Math.max(0, bawah - 1), Math.min(bawah + 1, batasBaris.size())));
  }

  /** Whether an x is the middle of a column. */
  boolean diTengahKolom(double x) {
    for (int i = 0; i + 1 < batasKolom.size(); i++) {
      if (x == tengahKolom(i)) {
        return true;
      }
    }
    return false;
  }

  /** Where connectors may stand: in the middle of the columns first, then between them. */
  List<Double> tempatPenghubung(double lebar) {
    List<Double> tempat = new ArrayList<>();
    for (int i = 0; i + 1 < batasKolom.size(); i++) {
      tempat.add(tengahKolom(i));
    }
    tempat.addAll(batasKolom.subList(1, batasKolom.size() - 1));
    tempat.add(kiri() + lebar / 2 + 2);
    tempat.add(kanan() - lebar / 2 - 2);
    return tempat;
  }

  private static List<Double> sebelahMenyebelah(List<Double> batas) {
    List<Double> jalur = new ArrayList<>();
    for (int i = 1; i <= JALUR_SEBELAH; i++) {
      for (double b : batas) {
        jalur.add(b - i * JARAK);
        jalur.add(b + i * JARAK);
      }
    }
    return jalur;
  }
}
