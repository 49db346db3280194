package id.runut.bagan.control;

import java.util.ArrayList;
import java.util.List;

/** Finds places for Ya and Tidak: close to the diamond, over nothing. */
final class PenempatLabel {

  private static final double SELA = 1;
  private static final double ATAS_SIMBOL = 100;
  private static final double ATAS_LABEL = 50;
  private static final double ATAS_GARIS = 10;
  private static final double PER_URUTAN = 0.1;

  private final List<Simbol> simbol;
  private final List<Panah> panah;
  private final double huruf;

  private PenempatLabel(List<Simbol> simbol, List<Panah> panah, double huruf) {
    this.simbol = simbol;
    this.panah = panah;
    this.huruf = huruf;
  }

  /** The arrows with the places of their labels. */
  static List<Panah> tempatkan(List<Simbol> simbol, List<Panah> panah, double huruf) {
    PenempatLabel penempat = new PenempatLabel(simbol, new ArrayList<>(panah), huruf);
    penempat.panah.replaceAll(p -> p.berlabel(null));
    for (int i = 0; i < panah.size(); i++) {
      Panah p = penempat.panah.get(i);
      boolean berlabel = p.cabang() == Cabang.YA || p.cabang() == Cabang.TIDAK;
      if (berlabel && p.dari().bentuk() == Bentuk.KEPUTUSAN) {
        penempat.panah.set(i, p.berlabel(penempat.tempat(p)));
      }
    }
    return List.copyOf(penempat.panah);
  }

  private Kotak tempat(Panah p) {
    double lebar = Aksara.lebar(KataBagan.cabang(p.cabang()), huruf, false);
    Kotak terbaik = null;
    double nilai = Double.POSITIVE_INFINITY;
    List<Kotak> calon = calon(p.jalur(), lebar, huruf);
    for (int i = 0; i < calon.size(); i++) {
      double ini = nilai(calon.get(i)) + i * PER_URUTAN;
      if (ini < nilai) {
        nilai = ini;
        terbaik = calon.get(i);
      }
    }
    return terbaik;
  }

  /** Beside the beginning of the first piece, then of the second. */
  private static List<Kotak> calon(List<Titik> jalur, double lebar, double tinggi) {
    List<Kotak> calon = new ArrayList<>();
    for (int i = 1; i < Math.min(jalur.size(), 3); i++) {
      Titik a = jalur.get(i - 1);
      Titik b = jalur.get(i);
      if (a.y() == b.y()) {
        double x = b.x() > a.x() ? a.x() + SELA : a.x() - SELA - lebar;
        calon.add(new Kotak(x, a.y() - tinggi - SELA, lebar, tinggi));
        calon.add(new Kotak(x, a.y() + SELA, lebar, tinggi));
      } else {
        double y = b.y() > a.y() ? a.y() + SELA : a.y() - SELA - tinggi;
        calon.add(new Kotak(a.x() + 2 * SELA, y, lebar, tinggi));
        calon.add(new Kotak(a.x() - 2 * SELA - lebar, y, lebar, tinggi));
      }
    }
    return calon;
  }

  private double nilai(Kotak tempat) {
    double nilai = 0;
    for (Simbol s : simbol) {
      nilai += s.kotak().bertumpuk(tempat) ? ATAS_SIMBOL : 0;
    }
    for (Panah p : panah) {
      nilai += p.label() != null && p.label().bertumpuk(tempat) ? ATAS_LABEL : 0;
      for (int i = 1; i < p.jalur().size(); i++) {
        nilai += tempat.dilalui(p.jalur().get(i - 1), p.jalur().get(i)) ? ATAS_GARIS : 0;
      }
    }
    return nilai;
  }
}
