package id.runut.bagan.control;

import java.util.ArrayList;
import java.util.List;

/** Decides which rows go on which page. A row is never broken. */
final class PembagiHalaman {

  /** Halvings until the pages are equally full to a point. */
  private static final int PEMBAGIAN = 12;

  private PembagiHalaman() {}

  /** The rows of a page: from {@code dari} to before {@code sampai}. */
  record Bagian(int dari, int sampai) {}

  /**
   * As few pages as possible, about equally full.
   *
   * @param muat height of a page
   * @param pita height of the band that stays free where the drawing goes on: at the head of every
   *     page but the first and at the foot of every page but the last
   */
  static List<Bagian> bagi(List<Double> tinggiBaris, double muat, double pita) {
    List<Bagian> tersedikit = penuh(tinggiBaris, muat, pita);
    List<Bagian> terbaik = tersedikit;
    double kurang = 0;
    double cukup = muat;
    for (int i = 0; i < PEMBAGIAN && Double.isFinite(muat); i++) {
      double tengah = (kurang + cukup) / 2;
      List<Bagian> ini = penuh(tinggiBaris, tengah, pita);
      if (ini.size() > tersedikit.size()) {
        kurang = tengah;
      } else {
        cukup = tengah;
        terbaik = ini;
      }
    }
    return terbaik;
  }

  /** Each page as full as it gets. */
  private static List<Bagian> penuh(List<Double> tinggiBaris, double muat, double pita) {
    List<Bagian> bagian = new ArrayList<>();
    int awal = 0;
    double terpakai = 0;
    for (int i = 0; i < tinggiBaris.size(); i++) {
      double kaki = i + 1 < tinggiBaris.size() ? pita : 0;
      if (i > awal && terpakai + tinggiBaris.get(i) + kaki > muat) {
        bagian.add(new Bagian(awal, i));
        awal = i;
        terpakai = pita;
      }
      terpakai += tinggiBaris.get(i);
    }
    if (!tinggiBaris.isEmpty()) {
      bagian.add(new Bagian(awal, tinggiBaris.size()));
    }
    return bagian;
  }
}
