package id.runut.capaian.control;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads numbers spelt out ("empat koma enam", "tiga puluh dua"), up to thousands. Only used to
 * propose what somebody may have meant: a spelt-out number is never taken as it is.
 */
final class KataBilangan {

  private static final List<String> SATUAN =
      List.of(
          "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");

  private static final Map<String, Integer> SEKALIGUS =
      Map.of("sepuluh", 10, "sebelas", 11, "seratus", 100, "seribu", 1000);

  private static final Map<String, Integer> PENGALI =
      Map.of("puluh", 10, "ratus", 100, "ribu", 1000);

  private static final int KATA_TERBANYAK = 16;

  private KataBilangan() {}

  /** The number in digits, or null when the words are none. */
  static String baca(String teks) {
    String[] bagian = teks.toLowerCase(Locale.ROOT).strip().split("\\s+koma\\s+", 2);
    Integer bulat = bulat(bagian[0]);
    if (bulat == null || bagian.length == 1) {
      return bulat == null ? null : bulat.toString();
    }
    StringBuilder pecahan = new StringBuilder();
    for (String kata : bagian[1].split("\\s+")) {
      int angka = SATUAN.indexOf(kata);
      if (angka < 0 || pecahan.length() >= KATA_TERBANYAK) {
        return null;
      }
      pecahan.append(angka);
    }
    return bulat + "," + pecahan;
  }

  private static Integer bulat(String teks) {
    String[] kata = teks.split("\\s+");
    if (kata.length > KATA_TERBANYAK) {
      return null;
    }
    int ribuan = 0;
    int jumlah = 0;
    int angka = 0;
    for (String k : kata) {
      if (SATUAN.contains(k)) {
        angka = SATUAN.indexOf(k);
      } else if (SEKALIGUS.containsKey(k)) {
        jumlah += SEKALIGUS.get(k);
      } else if (k.equals("belas")) {
        jumlah += 10 + angka;
        angka = 0;
      } else if (k.equals("ribu")) {
        ribuan = (jumlah + angka) * PENGALI.get(k);
        jumlah = 0;
        angka = 0;
      } else if (PENGALI.containsKey(k)) {
        jumlah += angka * PENGALI.get(k);
        angka = 0;
      } else {
        return null;
      }
    }
    return ribuan + jumlah + angka;
  }
}
