package id.runut.kepatuhan.boundary;

import java.time.Instant;

/**
 * Sums over some tasks. Means are in working minutes, null where nothing is known.
 *
 * @param nama what is summed over: an SOP, a step, a role, a unit
 * @param rincian where that is, such as the SOP of a step; null for nothing
 * @param selesai decided tasks
 * @param berstandar decided tasks whose SOP gives a standard time; the others are in no share
 * @param tepat those of them that were decided by their deadline
 * @param terukur decided tasks whose waiting and working time are known apart
 * @param menunggu mean time before a task was opened first
 * @param jatah mean time that it might have waited
 * @param bekerja mean time from the first look to the decision
 * @param bekerjaBerstandar the same, only of tasks with a standard time
 * @param standar mean standard time
 * @param terbuka tasks that are open now
 * @param lewat those of them that are late
 * @param tertua when the oldest open task came; null for none
 */
public record UkuranKepatuhan(
    String nama,
    String rincian,
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
    Instant tertua) {

  private static final int SERATUS = 100;

  /** Share on time in percent, rounded down; null where no task has a standard time. */
  public Integer persenTepat() {
    return berstandar == 0 ? null : Integer.valueOf((int) (tepat * SERATUS / berstandar));
  }
}
