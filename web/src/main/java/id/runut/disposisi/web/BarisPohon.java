package id.runut.disposisi.web;

import id.runut.disposisi.boundary.SimpulPerintah;
import id.runut.disposisi.boundary.SimpulPerintah.Penerima;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of the tree of orders: an order, or under it one of its addressees.
 *
 * @param tingkat how deep it stands, from 0 to {@link #TERDALAM}
 * @param penerima null on the line of an order
 */
public record BarisPohon(int tingkat, SimpulPerintah perintah, Penerima penerima) {

  /** Deeper lines stand no further to the right: a telephone has no room for them. */
  public static final int TERDALAM = 4;

  /** The tree line by line. */
  public static List<BarisPohon> dari(List<SimpulPerintah> akar) {
    List<BarisPohon> baris = new ArrayList<>();
    akar.forEach(p -> tambah(baris, p, 0));
    return baris;
  }

  private static void tambah(List<BarisPohon> baris, SimpulPerintah perintah, int tingkat) {
    int letak = Math.min(tingkat, TERDALAM);
    baris.add(new BarisPohon(letak, perintah, null));
    for (Penerima p : perintah.kepada()) {
      baris.add(new BarisPohon(letak, perintah, p));
      p.lanjutan().forEach(l -> tambah(baris, l, tingkat + 1));
    }
  }
}
