package id.runut.sop.control;

import id.runut.sop.boundary.HariKalender;
import java.time.LocalDate;

/** What a day that differs from its weekday must say. */
public final class AturanHari {

  /** Characters of a name. */
  public static final int NAMA_TERPANJANG = 200;

  public static final int TAHUN_PERTAMA = 2000;
  public static final int TAHUN_TERAKHIR = 2100;

  private AturanHari() {}

  /** Whether it says all of it: a date in reach, a kind, a name of sensible length. */
  public static boolean wajar(HariKalender hari) {
    return dalamJangkauan(hari.tanggal())
        && hari.jenis() != null
        && hari.nama() != null
        && !hari.nama().isBlank()
        && hari.nama().strip().length() <= NAMA_TERPANJANG;
  }

  /** Whether a calendar reaches to the date. */
  public static boolean dalamJangkauan(LocalDate tanggal) {
    return tanggal.getYear() >= TAHUN_PERTAMA && tanggal.getYear() <= TAHUN_TERAKHIR;
  }
}
