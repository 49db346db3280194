package id.runut.agenda.boundary;

import id.runut.sop.boundary.HasilLangkah;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sends signed letters and collects the receipts. */
@Stateless
@RolesAllowed("**")
public class DistribusiService {

  /**
   * What the task would send, and to whom.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the task
   */
  public PersiapanKirim untukTugas(UUID tugasId) {
    throw new UnsupportedOperationException();
  }

  /**
   * Sends the step's signed letter with its attachments to every addressee and completes the step.
   *
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the letter is not signed yet
   */
  public HasilLangkah kirim(UUID tugasId) {
    throw new UnsupportedOperationException();
  }

  /** Letters sent to the caller's posts: those without receipt first, then the newest. */
  public Daftar<KirimanMasuk> kotakMasuk(Halaman halaman) {
    throw new UnsupportedOperationException();
  }

  /**
   * A letter sent to one of the caller's posts; his first look is recorded.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when it was not sent to him
   */
  public KirimanMasuk buka(UUID distribusiId) {
    throw new UnsupportedOperationException();
  }

  /**
   * The letter that a task answers: the newest one of its process sent to the task's post. Empty
   * when nothing was sent to it. A look by the post's holder is recorded.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the task
   */
  public Optional<KirimanMasuk> yangDijawab(UUID tugasId) {
    throw new UnsupportedOperationException();
  }

  /**
   * Bytes of a letter that was sent to one of the caller's posts, or of one of its attachments.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when it was not sent to him
   */
  public Unduhan unduh(UUID distribusiId, UUID berkasId) {
    throw new UnsupportedOperationException();
  }

  /**
   * Confirms receipt in the name of the addressed post. Confirming twice changes nothing and
   * answers with the first receipt.
   *
   * @param perangkat User-Agent header of the caller, or null
   * @throws id.runut.umum.boundary.TidakDitemukan when it was not sent to him
   */
  public TandaTerima konfirmasiTerima(UUID distribusiId, String perangkat) {
    throw new UnsupportedOperationException();
  }

  /**
   * The receipts of what a process has sent.
   *
   * @param dokumen key of the sent document, or null for all
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the process
   */
  public List<TandaTerima> tandaTerima(UUID prosesId, String dokumen) {
    throw new UnsupportedOperationException();
  }

  /**
   * Reminds every addressee of a document who has not opened it yet, at most once a day.
   *
   * @return how many were reminded
   * @throws id.runut.umum.boundary.TidakBerwenang when the caller has not sent it
   */
  public int ingatkan(UUID prosesId, String dokumen) {
    throw new UnsupportedOperationException();
  }

  /** The sheet of receipts of a sent document as PDF. */
  public Unduhan lembarTandaTerima(UUID prosesId, String dokumen) {
    throw new UnsupportedOperationException();
  }
}
