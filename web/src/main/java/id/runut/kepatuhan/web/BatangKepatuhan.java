package id.runut.kepatuhan.web;

import id.runut.kepatuhan.boundary.UkuranKepatuhan;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A bar of the chart: how long tasks waited and were worked on, and the line of allowance and
 * standard time. All bars share one scale.
 *
 * @param terpanjang what the whole width stands for, in working minutes
 */
public record BatangKepatuhan(UkuranKepatuhan ukuran, long terpanjang) {

  private static final double PERSEN = 100;

  /** One bar for each that has been measured, in the given order. */
  static List<BatangKepatuhan> dari(List<UkuranKepatuhan> semua) {
    List<UkuranKepatuhan> terukur = semua.stream().filter(u -> u.terukur() > 0).toList();
    long terpanjang =
        terukur.stream()
            .flatMap(u -> Stream.of(u.menunggu() + u.bekerja(), batas(u)))
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .max()
            .orElse(1);
    return terukur.stream().map(u -> new BatangKepatuhan(u, Math.max(1, terpanjang))).toList();
  }

  /** Length of the waiting, in percent. */
  public double getMenunggu() {
    return ukuran.menunggu() * PERSEN / terpanjang;
  }

  /** Length of the working, in percent. */
  public double getBekerja() {
    return ukuran.bekerja() * PERSEN / terpanjang;
  }

  /** Place of the line, in percent; null where there is no standard time. */
  public Double getBatas() {
    Long batas = batas(ukuran);
    return batas == null ? null : Double.valueOf(Math.min(PERSEN - 1, batas * PERSEN / terpanjang));
  }

  public boolean isLewat() {
    Long batas = batas(ukuran);
    return batas != null && ukuran.menunggu() + ukuran.bekerja() > batas;
  }

  private static Long batas(UkuranKepatuhan u) {
    return u.standar() == null || u.jatah() == null ? null : Long.valueOf(u.jatah() + u.standar());
  }
}
