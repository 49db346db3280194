package id.runut.sop.boundary;

import id.runut.umum.boundary.Periode;
import id.runut.umum.entity.Pelaku;
import java.util.UUID;

/**
 * A task in the hands of the capability that carries it out.
 *
 * @param instansiId the agency whose process it is, not necessarily the agency of the post
 * @param putaran round of the step, from 1; a return opens the next
 * @param jabatanId the post whose task it is
 * @param unitId the unit of that post
 * @param pelaku who acts now: the caller in that post; while a task is being opened, whoever
 *     completed the step before
 */
public record KonteksTugas(
    UUID tugasId,
    UUID prosesId,
    UUID instansiId,
    String kodeSop,
    String judulProses,
    Periode periode,
    LangkahSop langkah,
    int putaran,
    UUID jabatanId,
    UUID unitId,
    Pelaku pelaku) {

  /** The audit chain of the process. */
  public String rantai() {
    return "proses:" + prosesId;
  }
}
