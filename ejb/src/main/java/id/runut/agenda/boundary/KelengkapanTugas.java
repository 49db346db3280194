package id.runut.agenda.boundary;

import java.util.UUID;

/**
 * Something that a step needs and its process does not make.
 *
 * @param nama as the SOP names it
 * @param asal where it comes from
 * @param keterangan number and date of the document, or name of the enclosed file; null for none
 * @param sop name of the SOP that makes it; null where it comes from elsewhere
 * @param prosesId process of that SOP; null while there is none, like {@code naskahId}
 * @param berkasId the file; null while there is none
 */
public record KelengkapanTugas(
    String nama,
    Asal asal,
    String keterangan,
    String sop,
    UUID prosesId,
    UUID naskahId,
    UUID berkasId) {

  /** Where it comes from. */
  public enum Asal {
    /** The finished document of another SOP. */
    SOP_LAIN,
    /** The other SOP has not finished it yet. */
    SOP_LAIN_BELUM,
    /** Enclosed by somebody who takes part in the process. */
    DILAMPIRKAN,
    /** Not enclosed yet. */
    BELUM
  }
}
