package id.runut.agenda.control;

import id.runut.agenda.entity.LingkupNomor;
import id.runut.umum.boundary.Pesan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an agency writes letter numbers: {@code {klasifikasi}/{urut:4}/{kodeSurat}/{tahun}} gives
 * {@code 000.8.6.3/0417/Set-DKUKM/2026}. The places are {@code klasifikasi}, {@code urut} (with the
 * number of digits, zeros in front), {@code kodeSurat}, {@code kodeUnit}, {@code jenis}, {@code
 * kodeSifat}, {@code bulan} (Roman) and {@code tahun}.
 */
public final class PolaNomor {

  /** As many characters as the database keeps. */
  public static final int TERPANJANG = 100;

  private static final Pattern TEMPAT = Pattern.compile("\\{(\\w+)(?::(\\d))?}");
  private static final Pattern URUT = Pattern.compile("(^|.)\\{urut(?::\\d)?}(.|$)");
  private static final Set<String> DIKENAL =
      Set.of(
          "klasifikasi", "urut", "kodeSurat", "kodeUnit", "jenis", "kodeSifat", "bulan", "tahun");
  private static final String[] ROMAWI = {
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"
  };

  /** Where an agency has not said otherwise; stands below what its constructor reads. */
  public static final PolaNomor BAKU = new PolaNomor("{klasifikasi}/{urut:4}/{kodeSurat}/{tahun}");

  private final String pola;

  /**
   * @throws IllegalArgumentException when it would make two letters bear the same number
   */
  public PolaNomor(String pola) {
    this.pola = pola;
    if (!keliru(pola, LingkupNomor.SEMUA).isEmpty()) {
      throw new IllegalArgumentException("number pattern " + pola);
    }
  }

  /**
   * Everything that is wrong with a pattern: places that nobody knows, and whatever would let two
   * letters bear the same number.
   *
   * @param lingkup over which letters one counter runs: their places have to tell them apart
   */
  public static List<Pesan> keliru(String pola, LingkupNomor lingkup) {
    List<Pesan> keliru = new ArrayList<>();
    if (pola == null || pola.isBlank() || pola.length() > TERPANJANG) {
      return List.of(Pesan.dari("penomoran.keliru.panjang", TERPANJANG));
    }
    Matcher tempat = TEMPAT.matcher(pola);
    while (tempat.find()) {
      boolean berangka = tempat.group(2) != null && !tempat.group(1).equals("urut");
      if (!DIKENAL.contains(tempat.group(1)) || berangka) {
        keliru.add(Pesan.dari("penomoran.keliru.tempat", tempat.group()));
      }
    }
    String sisa = TEMPAT.matcher(pola).replaceAll("");
    if (sisa.matches("(?s).*[{}\\p{Cntrl}].*")) {
      keliru.add(Pesan.dari("penomoran.keliru.kurung"));
    }
    for (String wajib : List.of("urut", "tahun")) {
      if (!memuat(pola, wajib)) {
        keliru.add(Pesan.dari("penomoran.keliru.wajib", wajib));
      }
    }
    if (lingkup.tempat() != null && !memuat(pola, lingkup.tempat())) {
      keliru.add(Pesan.dari("penomoran.keliru.lingkup", lingkup.tempat()));
    }
    if (memuat(pola, "urut") && !terpisah(pola)) {
      keliru.add(Pesan.dari("penomoran.keliru.pemisah"));
    }
    return keliru;
  }

  /** Whether the number stands apart: 1 before 11 must not read as 11 before 1. */
  private static boolean terpisah(String pola) {
    Matcher urut = URUT.matcher(pola);
    return urut.find() && pemisah(urut.group(1)) && pemisah(urut.group(2));
  }

  private static boolean pemisah(String huruf) {
    return huruf.isEmpty() || !huruf.matches("[\\p{L}\\p{N}{}]");
  }

  /** Whether the pattern has a place. */
  public boolean memuat(String tempat) {
    return memuat(pola, tempat);
  }

  private static boolean memuat(String pola, String dicari) {
    return TEMPAT.matcher(pola).results().anyMatch(t -> t.group(1).equals(dicari));
  }

  /** The number as it is printed. */
  public String tulis(BagianNomor bagian) {
    return TEMPAT
        .matcher(pola)
        .replaceAll(t -> Matcher.quoteReplacement(nilai(t.group(1), t.group(2), bagian)));
  }

  private static String nilai(String nama, String angka, BagianNomor b) {
    return switch (nama) {
      case "klasifikasi" -> b.klasifikasi();
      case "urut" -> b.urutTertulis(angka == null ? 1 : Math.max(1, Integer.parseInt(angka)));
      case "kodeSurat" -> b.kodeSurat();
      case "kodeUnit" -> b.kodeUnit();
      case "jenis" -> JenisSingkat.dari(b.jenis());
      case "kodeSifat" -> b.keamanan().kode();
      case "bulan" -> ROMAWI[b.tanggal().getMonthValue() - 1];
      case "tahun" -> String.valueOf(b.tanggal().getYear());
      default -> throw new IllegalArgumentException("unknown place " + nama);
    };
  }
}
