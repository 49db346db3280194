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
 * @param cabang branch of a fan-out; null outside
 * @param utama whether it is the step's own task, not one of others inside the step
 * @param tindakan the act that was taken; the next one due while nobody has taken one
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
    UUID cabang,
    boolean utama,
    String tindakan,
    Pelaku pelaku) {

  /** The audit chain of the process. */
  public String rantai() {
    return "proses:" + prosesId;
  }

  /** Key of the document that the act is about; null for none. */
  public String dokumen() {
    return langkah.dokumenUntuk(tindakan);
  }

  /** The same task with another of its acts in view. */
  public KonteksTugas untuk(String tindakanLain) {
    return new KonteksTugas(
        tugasId,
        prosesId,
        instansiId,
        kodeSop,
        judulProses,
        periode,
        langkah,
        putaran,
        jabatanId,
        unitId,
        cabang,
        utama,
        tindakanLain,
        pelaku);
  }
}
