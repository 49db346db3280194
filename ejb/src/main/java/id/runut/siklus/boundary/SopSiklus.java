package id.runut.siklus.boundary;

import id.runut.sop.boundary.PemicuSop;
import id.runut.umum.boundary.Periode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One SOP in the cycle of a year.
 *
 * @param bolehMulai whether the caller may start it
 * @param bahan documents of other SOPs that it needs
 * @param periode its periods in the year; of an SOP on demand those in which it has run
 */
public record SopSiklus(
    String kode,
    String nama,
    PemicuSop pemicu,
    boolean bolehMulai,
    List<BahanSiklus> bahan,
    List<PeriodeSiklus> periode) {

  public SopSiklus {
    bahan = List.copyOf(bahan);
    periode = List.copyOf(periode);
  }

  /** Where an SOP stands for a period. */
  public enum Keadaan {
    SELESAI,
    BERJALAN,
    /** Runs, and somebody is late. */
    LEWAT,
    /** Runs, and waits for something from outside the agency. */
    MENUNGGU,
    /** Has not been started although the day has come on which its calendar starts it. */
    JATUH_TEMPO,
    BELUM
  }

  /**
   * A document that the SOP takes from another.
   *
   * @param nama as the SOP's kelengkapan names it
   * @param kodeSop the SOP that makes it
   * @param namaSop its name; null when the agency does not have that SOP
   * @param selesai for how many periods of the year that SOP has ended
   * @param jumlah of how many; 0 when the agency does not have it
   */
  public record BahanSiklus(String nama, String kodeSop, String namaSop, int selesai, int jumlah) {

    /** Whether it is there for the whole year. */
    public boolean lengkap() {
      return jumlah > 0 && selesai == jumlah;
    }
  }

  /**
   * One period of the SOP.
   *
   * @param mulai day on which the calendar starts it; null when the calendar does not
   * @param prosesId its process; null when there is none, or when the caller may not see it
   * @param langkah number of the present step; null unless it runs
   * @param judulLangkah the present step, in a few words; null unless it runs
   * @param dipegang short names of the posts that have it now; empty unless it runs
   * @param selesai when it ended; null unless it has
   */
  public record PeriodeSiklus(
      Periode periode,
      Keadaan keadaan,
      LocalDate mulai,
      UUID prosesId,
      Integer langkah,
      int jumlahLangkah,
      String judulLangkah,
      String dipegang,
      Instant selesai) {}
}
