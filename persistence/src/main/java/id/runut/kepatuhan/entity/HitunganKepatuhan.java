package id.runut.kepatuhan.entity;

import java.util.UUID;

/**
 * One line of sums as the database reckons them; means are in working minutes and null where
 * nothing is known.
 *
 * @param kelompok what the line sums over
 * @param berstandar how many of the decided tasks have a standard time
 * @param tepat how many of those were decided by their deadline
 * @param terukur how many of the decided tasks know waiting and working time apart
 * @param bekerjaBerstandar mean working time of those with a standard time only
 * @param tertua arrival of the oldest open task, in seconds since 1970; null for none
 */
public record HitunganKepatuhan(
    Kelompok kelompok,
    UUID sopId,
    String sop,
    String sebutan,
    String judul,
    String peran,
    UUID unitId,
    String unit,
    long selesai,
    long berstandar,
    long tepat,
    long terukur,
    Long menunggu,
    Long jatah,
    Long bekerja,
    Long bekerjaBerstandar,
    Long standar,
    long terbuka,
    long lewat,
    Long tertua) {

  /** What is summed over. */
  public enum Kelompok {
    SEMUA,
    SOP,
    LANGKAH,
    PERAN,
    UNIT,
    /** A step in a unit; only where tasks are open. */
    TUMPUKAN
  }
}
