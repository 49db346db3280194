package id.runut.sop.boundary;

/**
 * Tasks of others inside a step: its own task cannot be completed before they are.
 *
 * @param peran role whose posts carry them out; null for {@link Cara#BERJENJANG}
 * @param jenis kind of these tasks
 * @param judul what is to be done, in a few words
 */
public record BagianLangkah(Cara cara, String peran, String jenis, String judul) {

  /** How the tasks follow each other. */
  public enum Cara {
    /** All at once, when the step opens: a fan-out that the SOP hides in a step that receives. */
    SEREMPAK,
    /**
     * One after the other up the line of superiors of the step's post, as soon as only the step's
     * last act is left.
     */
    BERJENJANG
  }
}
