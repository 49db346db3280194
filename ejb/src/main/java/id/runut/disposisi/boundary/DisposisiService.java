package id.runut.disposisi.boundary;

import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Orders (disposisi) that pass a process from post to post. */
@Stateless
@RolesAllowed("**")
public class DisposisiService {

  /** The usual instructions of the caller's agency, in the order of the printed form. */
  public List<String> instruksiBaku() {
    throw new UnsupportedOperationException();
  }

  /**
   * Gives the order of a step of kind {@code disposisi} and completes the step.
   *
   * @throws id.runut.umum.boundary.DataTidakSah when neither instruction nor own words are given,
   *     an instruction is not in the list, or the deadline has passed
   */
  public HasilLangkah beri(UUID tugasId, IsiDisposisi isi) {
    throw new UnsupportedOperationException();
  }

  /**
   * Records the order of a step that does more than order (7, 15, 21); its caller completes the
   * step with {@link IsiDisposisi#penerima()}.
   *
   * @param konteks from the engine, in the same transaction, before the step is completed
   * @return the order's id
   * @throws id.runut.umum.boundary.DataTidakSah as for {@link #beri}
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public UUID catat(KonteksTugas konteks, IsiDisposisi isi) {
    throw new UnsupportedOperationException();
  }

  /**
   * The order by which a task came; empty when none did. When a holder of the task's post looks, it
   * counts as read.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the task
   */
  public Optional<InfoDisposisi> untukTugas(UUID tugasId) {
    throw new UnsupportedOperationException();
  }

  /**
   * All orders of a process: those that start a chain, each with what followed from it.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the process
   */
  public List<InfoDisposisi> dariProses(UUID prosesId) {
    throw new UnsupportedOperationException();
  }

  /**
   * The lembar disposisi as PDF.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see its process
   */
  public Unduhan lembar(UUID disposisiId) {
    throw new UnsupportedOperationException();
  }
}
