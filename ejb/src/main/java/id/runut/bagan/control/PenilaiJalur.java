package id.runut.bagan.control;

import java.util.List;

/** How well a way would look among the symbols and arrows that are already there. */
final class PenilaiJalur {

  /** The way cannot be taken. */
  static final double MUSTAHIL = Double.POSITIVE_INFINITY;

  private static final double PER_PANJANG = 0.02;
  private static final double PER_TIKUNGAN = 3;

  /** The form's habit: out of a side, into the top or bottom. */
  private static final double MASUK_SAMPING = 4;

  private static final double KELUAR_TEGAK = 2;
  private static final double PER_SILANG = 9;
  private static final double PER_SENTUH = 60;
  private static final double PER_IMPIT = 400;
  private static final double DEKAT = 2.5;

  /** Less than a way around something can cost. */
  static final double MEMUTAR = 3 * PER_TIKUNGAN;

  /** Arrows keep this far from symbols that are not theirs. */
  private static final double TEPI = 2;

  private final List<Simbol> simbol;
  private final List<Panah> panah;

  PenilaiJalur(List<Simbol> simbol, List<Panah> panah) {
    this.simbol = simbol;
    this.panah = panah;
  }

  /** What a way costs even on an empty page: length, bends, and unusual sides. */
  static double dasar(List<Titik> jalur) {
    double panjang = 0;
    for (int i = 1; i < jalur.size(); i++) {
      panjang += panjang(jalur.get(i - 1), jalur.get(i));
    }
    double nilai = panjang * PER_PANJANG + (jalur.size() - 2) * PER_TIKUNGAN;
    if (jalur.size() > 2) {
      nilai += jalur.get(0).x() == jalur.get(1).x() ? KELUAR_TEGAK : 0;
      nilai +=
          jalur.get(jalur.size() - 1).y() == jalur.get(jalur.size() - 2).y() ? MASUK_SAMPING : 0;
    }
    return nilai;
  }

  /**
   * What a way costs; {@link #MUSTAHIL} when it passes through a symbol.
   *
   * @param batas a way that costs as much is of no interest, and not reckoned to its end
   */
  double nilai(List<Titik> jalur, Simbol dari, Simbol ke, double batas) {
    if (!bebas(jalur, dari, ke)) {
      return MUSTAHIL;
    }
    double nilai = dasar(jalur);
    for (Panah lain : panah) {
      if (nilai >= batas) {
        return nilai;
      }
      boolean setujuan = lain.ke().equals(ke) && lain.cabang() != Cabang.TIMBAL_BALIK;
      for (int i = 1; i < jalur.size(); i++) {
        for (int j = 1; j < lain.jalur().size(); j++) {
          nilai +=
              bertemu(
                  jalur.get(i - 1),
                  jalur.get(i),
                  lain.jalur().get(j - 1),
                  lain.jalur().get(j),
                  setujuan);
        }
      }
    }
    return nilai;
  }

  private boolean bebas(List<Titik> jalur, Simbol dari, Simbol ke) {
    int akhir = jalur.size() - 1;
    for (Simbol s : simbol) {
      for (int i = 1; i <= akhir; i++) {
        boolean milik = i == 1 && s.equals(dari) || i == akhir && s.equals(ke);
        if (s.kotak().diperbesar(milik ? -1 : TEPI).dilalui(jalur.get(i - 1), jalur.get(i))) {
          return false;
        }
      }
    }
    return true;
  }

  private static double bertemu(Titik a, Titik b, Titik c, Titik d, boolean setujuan) {
    boolean tegak = a.x() == b.x();
    boolean tegakLain = c.x() == d.x();
    if (tegak == tegakLain) {
      double jarak = tegak ? Math.abs(a.x() - c.x()) : Math.abs(a.y() - c.y());
      double bersama =
          tegak ? irisan(a.y(), b.y(), c.y(), d.y()) : irisan(a.x(), b.x(), c.x(), d.x());
      boolean menyatu = setujuan && jarak == 0;
      return jarak < DEKAT && bersama > 0.5 && !menyatu ? PER_IMPIT : 0;
    }
    return tegak ? silang(c, d, a, b, setujuan) : silang(a, b, c, d, setujuan);
  }

  /** A level and an upright piece. */
  private static double silang(Titik a, Titik b, Titik c, Titik d, boolean setujuan) {
    double x = c.x();
    double y = a.y();
    double dalamX = Math.min(x - Math.min(a.x(), b.x()), Math.max(a.x(), b.x()) - x);
    double dalamY = Math.min(y - Math.min(c.y(), d.y()), Math.max(c.y(), d.y()) - y);
    if (dalamX < -0.1 || dalamY < -0.1) {
      return 0;
    }
    if (dalamX > 0.1 && dalamY > 0.1) {
      return PER_SILANG;
    }
    return setujuan ? 0 : PER_SENTUH;
  }

  private static double irisan(double a, double b, double c, double d) {
    return Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d));
  }

  private static double panjang(Titik a, Titik b) {
    return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
  }
}
