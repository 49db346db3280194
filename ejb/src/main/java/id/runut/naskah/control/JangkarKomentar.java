package id.runut.naskah.control;

import java.util.List;
import java.util.OptionalInt;

/**
 * Where a comment is pinned: the words that it is about, what stands around them and in which
 * block. Found again by the words when the letter has changed around them.
 *
 * @param blok place of the block in the version that the comment was written on, from 0
 * @param kutipan the words, blanks made one
 */
public record JangkarKomentar(int blok, String kutipan, String awalan, String akhiran) {

  /** Longest passage. */
  public static final int KUTIPAN_TERPANJANG = 1_000;

  private static final int SEKITAR = 40;

  /**
   * Pins a comment.
   *
   * @param kutipan words of the block; null or blank for the whole block
   * @return null when the block does not exist or does not hold the words
   */
  public static JangkarKomentar pada(List<Blok> blok, int nomor, String kutipan) {
    if (nomor < 0 || nomor >= blok.size()) {
      return null;
    }
    String teks = rata(blok.get(nomor).teks());
    String dicari = kutipan == null ? "" : rata(kutipan);
    if (dicari.isEmpty()) {
      dicari = teks.substring(0, Math.min(teks.length(), KUTIPAN_TERPANJANG));
    }
    int letak = teks.indexOf(dicari);
    if (letak < 0 || dicari.length() > KUTIPAN_TERPANJANG) {
      return null;
    }
    int akhir = letak + dicari.length();
    return new JangkarKomentar(
        nomor,
        dicari,
        teks.substring(Math.max(0, letak - SEKITAR), letak),
        teks.substring(akhir, Math.min(teks.length(), akhir + SEKITAR)));
  }

  /** The block of another version that holds the words; empty when they are gone. */
  public OptionalInt cari(List<Blok> lain) {
    int terbaik = -1;
    long nilaiTerbaik = Long.MIN_VALUE;
    for (int i = 0; i < lain.size(); i++) {
      String teks = rata(lain.get(i).teks());
      for (int letak = teks.indexOf(kutipan);
          letak >= 0;
          letak = teks.indexOf(kutipan, letak + 1)) {
        long nilai = nilai(teks, letak, i);
        if (nilai > nilaiTerbaik) {
          nilaiTerbaik = nilai;
          terbaik = i;
        }
        if (kutipan.isEmpty()) {
          break;
        }
      }
    }
    return terbaik < 0 ? OptionalInt.empty() : OptionalInt.of(terbaik);
  }

  /** What stands around decides, the distance only between equals. */
  private long nilai(String teks, int letak, int nomor) {
    int sebelum = samaDariBelakang(teks.substring(0, letak), awalan);
    int sesudah = samaDariDepan(teks.substring(letak + kutipan.length()), akhiran);
    return (sebelum + sesudah) * 100_000L - Math.abs(nomor - blok);
  }

  private static int samaDariDepan(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  private static int samaDariBelakang(String a, String b) {
    int i = 0;
    while (i < a.length()
        && i < b.length()
        && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
      i++;
    }
    return i;
  }

  /** Blanks made one, as a browser hands a selection over. */
  static String rata(String teks) {
    return teks.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
