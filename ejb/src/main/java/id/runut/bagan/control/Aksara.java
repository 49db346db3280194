package id.runut.bagan.control;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide text is and where it breaks, in Liberation Sans, which is as wide as Arial. The widths
 * stand here, so that a form breaks into the same lines and pages whoever draws it.
 */
public final class Aksara {

  /** Height of a line, in sizes of the letters. */
  public static final double TINGGI_BARIS = 1.18;

  private static final int AWAL = 32;
  private static final double PER = 1000;
  private static final int LAIN = 556;

  private static final int[] BIASA = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private static final int[] TEBAL = {
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
    611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
    278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584
  };

  private Aksara() {}

  /** Width of a line of text, in the unit of {@code ukuran}. */
  public static double lebar(String teks, double ukuran, boolean tebal) {
    int[] tabel = tebal ? TEBAL : BIASA;
    double jumlah = 0;
    for (int i = 0; i < teks.length(); i++) {
      int letak = teks.charAt(i) - AWAL;
      jumlah += letak >= 0 && letak < tabel.length ? tabel[letak] : LAIN;
    }
    return jumlah * ukuran / PER;
  }

  /** Breaks text into lines that fit; a word that is too long by itself is broken in itself. */
  public static List<String> pecah(String teks, double lebar, double ukuran, boolean tebal) {
    List<String> baris = new ArrayList<>();
    String kini = "";
    for (String kata : teks.strip().split("\\s+")) {
      String calon = kini.isEmpty() ? kata : kini + " " + kata;
      if (lebar(calon, ukuran, tebal) <= lebar) {
        kini = calon;
        continue;
      }
      if (!kini.isEmpty()) {
        baris.add(kini);
      }
      kini = kata;
      while (lebar(kini, ukuran, tebal) > lebar && kini.length() > 1) {
        int muat = muat(kini, lebar, ukuran, tebal);
        baris.add(kini.substring(0, muat));
        kini = kini.substring(muat);
      }
    }
    if (!kini.isEmpty() || baris.isEmpty()) {
      baris.add(kini);
    }
    return baris;
  }

  /** How many letters of a word fit; breaks after a slash or hyphen where there is one. */
  private static int muat(String kata, double lebar, double ukuran, boolean tebal) {
    int muat = 1;
    while (muat < kata.length() && lebar(kata.substring(0, muat + 1), ukuran, tebal) <= lebar) {
      muat++;
    }
    int pemisah = Math.max(kata.lastIndexOf('/', muat - 1), kata.lastIndexOf('-', muat - 1)) + 1;
    return pemisah > 1 ? pemisah : muat;
  }
}
