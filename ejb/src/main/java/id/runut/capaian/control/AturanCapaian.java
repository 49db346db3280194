package id.runut.capaian.control;

import id.runut.capaian.entity.Predikat;
import id.runut.perencanaan.entity.ArahIndikator;
import id.runut.perencanaan.entity.RumusTurun;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * How achievement is reckoned and what it is called (DOMAIN 1.3 and 1.4). Exact arithmetic
 * throughout; rounded once, to two decimals, and predicates are read off the rounded figure, so
 * that nobody finds 90,999 printed as 91,00 and called "Tinggi".
 */
public final class AturanCapaian {

  private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
  private static final int DESIMAL = 2;

  private AturanCapaian() {}

  /**
   * Achievement in per cent, rounded to two decimals.
   *
   * @param rumusTurun formula where lower is better; ignored otherwise
   * @return null where it cannot be reckoned: no realisation, no target, or a target of zero or
   *     less
   */
  public static BigDecimal persen(
      ArahIndikator arah, RumusTurun rumusTurun, BigDecimal target, BigDecimal realisasi) {
    if (target == null || realisasi == null || target.signum() <= 0) {
      return null;
    }
    if (arah == ArahIndikator.NAIK) {
      return bagi(realisasi, target);
    }
    return switch (rumusTurun) {
      case SELISIH -> bagi(target.add(target).subtract(realisasi), target).max(nol());
      case BANDING -> realisasi.signum() <= 0 ? seratus() : bagi(target, realisasi);
    };
  }

  /** What a percentage is called; null for none. */
  public static Predikat predikat(BigDecimal persen) {
    if (persen == null) {
      return null;
    }
    BigDecimal nilai = persen.setScale(DESIMAL, RoundingMode.HALF_UP);
    if (mencapai(nilai, 91)) {
      return Predikat.SANGAT_TINGGI;
    }
    if (mencapai(nilai, 76)) {
      return Predikat.TINGGI;
    }
    if (mencapai(nilai, 66)) {
      return Predikat.SEDANG;
    }
    return mencapai(nilai, 51) ? Predikat.RENDAH : Predikat.SANGAT_RENDAH;
  }

  /** Plain mean of the percentages that there are, rounded to two decimals; null without any. */
  public static BigDecimal rataRata(Collection<BigDecimal> persen) {
    List<BigDecimal> ada = persen.stream().filter(Objects::nonNull).toList();
    if (ada.isEmpty()) {
      return null;
    }
    return ada.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(ada.size()), DESIMAL, RoundingMode.HALF_UP);
  }

  private static BigDecimal bagi(BigDecimal pembilang, BigDecimal penyebut) {
    return pembilang.multiply(SERATUS).divide(penyebut, DESIMAL, RoundingMode.HALF_UP);
  }

  private static boolean mencapai(BigDecimal nilai, int batas) {
    return nilai.compareTo(BigDecimal.valueOf(batas)) >= 0;
  }

  private static BigDecimal nol() {
    return BigDecimal.ZERO.setScale(DESIMAL);
  }

  private static BigDecimal seratus() {
    return SERATUS.setScale(DESIMAL);
  }
}
