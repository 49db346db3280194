package id.runut.sop.boundary;

import id.runut.umum.boundary.Putusan;
import java.util.Set;

/**
 * How a capability plugs its kind of step into the engine. Implementations are CDI beans; all
 * methods run in the transaction of the act that caused them.
 */
public interface PenangananLangkah {

  /** The kinds of step that this bean handles; no two beans handle the same kind. */
  Set<String> jenis();

  /**
   * Further acts that are done in one stroke with an act of this kind, such as the order that a
   * signature gives; nobody has to do them separately.
   */
  default Set<String> sekaligus(String tindakan) {
    return Set.of();
  }

  /** A task of this kind has been opened. */
  default void saatDibuka(KonteksTugas konteks) {}

  /** Whether the task may be completed ("Ya") as things stand, and if not, why not. */
  default Putusan bolehSelesai(KonteksTugas konteks) {
    return Putusan.ya();
  }

  /**
   * The process goes back from a step of this kind to an earlier one.
   *
   * @param konteks the step that said "Tidak"
   * @param ke the step that opens again
   */
  default void saatDikembalikan(KonteksTugas konteks, LangkahSop ke, String alasan) {}
}
