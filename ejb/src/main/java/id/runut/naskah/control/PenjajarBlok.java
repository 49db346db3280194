package id.runut.naskah.control;

import id.runut.naskah.boundary.BentukBlok;
import id.runut.naskah.control.PembandingKata.Beda;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which block of one version is which block of the other: equal ones first, between them
 * those that resemble each other most.
 */
final class PenjajarBlok {

  /** From this share of common words on, a block is the other one changed. */
  private static final double MIRIP = 0.34;

  private static final long PASANGAN_TERBANYAK = 90_000;

  /** Two blocks that belong together; one of them is null where a version lacks it. */
  record Pasangan(Blok lama, Blok baru) {}

  private PenjajarBlok() {}

  static List<Pasangan> jajarkan(List<Blok> lama, List<Blok> baru) {
    List<Pasangan> hasil = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (Beda d : PembandingKata.selisih(kunci(lama), kunci(baru))) {
      while (i < d.awalLama()) {
        hasil.add(new Pasangan(lama.get(i++), baru.get(j++)));
      }
      celah(lama.subList(i, d.akhirLama()), baru.subList(d.awalBaru(), d.akhirBaru()), hasil);
      i = d.akhirLama();
      j = d.akhirBaru();
    }
    while (i < lama.size()) {
      hasil.add(new Pasangan(lama.get(i++), baru.get(j++)));
    }
    return hasil;
  }

  private static List<String> kunci(List<Blok> blok) {
    return blok.stream().map(b -> b.bentuk() + "\u0000" + b.teks().strip()).toList();
  }

  /** What differs between two equal stretches. */
  private static void celah(List<Blok> lama, List<Blok> baru, List<Pasangan> hasil) {
    boolean satuSatu = lama.size() == 1 && baru.size() == 1;
    if (satuSatu && sejenis(lama.get(0), baru.get(0))) {
      hasil.add(new Pasangan(lama.get(0), baru.get(0)));
      return;
    }
    if ((long) lama.size() * baru.size() > PASANGAN_TERBANYAK) {
      lama.forEach(b -> hasil.add(new Pasangan(b, null)));
      baru.forEach(b -> hasil.add(new Pasangan(null, b)));
      return;
    }
    menurutKemiripan(lama, baru, hasil);
  }

  /** The pairs in order whose resemblances add up to most. */
  private static void menurutKemiripan(List<Blok> lama, List<Blok> baru, List<Pasangan> hasil) {
    double[][] mirip = kemiripan(lama, baru);
    double[][] nilai = new double[lama.size() + 1][baru.size() + 1];
    for (int i = lama.size() - 1; i >= 0; i--) {
      for (int j = baru.size() - 1; j >= 0; j--) {
        double lewati = Math.max(nilai[i + 1][j], nilai[i][j + 1]);
        double pasang = mirip[i][j] < MIRIP ? -1 : mirip[i][j] + nilai[i + 1][j + 1];
        nilai[i][j] = Math.max(lewati, pasang);
      }
    }
    int i = 0;
    int j = 0;
    while (i < lama.size() || j < baru.size()) {
      boolean keduanya = i < lama.size() && j < baru.size();
      if (keduanya && mirip[i][j] >= MIRIP && nilai[i][j] == mirip[i][j] + nilai[i + 1][j + 1]) {
        hasil.add(new Pasangan(lama.get(i++), baru.get(j++)));
      } else if (j >= baru.size() || i < lama.size() && nilai[i][j] == nilai[i + 1][j]) {
        hasil.add(new Pasangan(lama.get(i++), null));
      } else {
        hasil.add(new Pasangan(null, baru.get(j++)));
      }
    }
  }

  private static double[][] kemiripan(List<Blok> lama, List<Blok> baru) {
    List<Map<String, Integer>> kiri = lama.stream().map(PenjajarBlok::kantong).toList();
    List<Map<String, Integer>> kanan = baru.stream().map(PenjajarBlok::kantong).toList();
    double[][] mirip = new double[lama.size()][baru.size()];
    for (int i = 0; i < lama.size(); i++) {
      for (int j = 0; j < baru.size(); j++) {
        mirip[i][j] = sejenis(lama.get(i), baru.get(j)) ? kemiripan(kiri.get(i), kanan.get(j)) : 0;
      }
    }
    return mirip;
  }

  private static boolean sejenis(Blok a, Blok b) {
    boolean bidang = a.bentuk() == BentukBlok.BIDANG || b.bentuk() == BentukBlok.BIDANG;
    boolean tabel = a.bentuk() == BentukBlok.BARIS_TABEL;
    return bidang ? a.tempat().equals(b.tempat()) : tabel == (b.bentuk() == BentukBlok.BARIS_TABEL);
  }

  private static Map<String, Integer> kantong(Blok blok) {
    Map<String, Integer> hasil = new HashMap<>();
    blok.sel().stream()
        .flatMap(s -> Kata.dari(s).stream())
        .filter(Kata::berhuruf)
        .forEach(k -> hasil.merge(k.teks(), 1, Integer::sum));
    return hasil;
  }

  private static double kemiripan(Map<String, Integer> a, Map<String, Integer> b) {
    int bersama =
        a.entrySet().stream()
            .mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0)))
            .sum();
    int semua =
        a.values().stream().mapToInt(n -> n).sum() + b.values().stream().mapToInt(n -> n).sum();
    return semua == 0 ? 0 : 2.0 * bersama / semua;
  }
}
