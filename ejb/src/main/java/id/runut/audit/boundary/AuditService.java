package id.runut.audit.boundary;

import id.runut.audit.control.Rantai;
import id.runut.audit.entity.AuditRepository;
import id.runut.audit.entity.JejakAudit;
import id.runut.audit.entity.RantaiAudit;
import id.runut.umum.control.Jam;
import id.runut.umum.control.Permintaan;
import id.runut.umum.entity.Pelaku;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The append-only, hash-chained log. A decision's row is written in the decision's own transaction
 * (invariant I3); a refusal's row in one of its own, because the refused transaction rolls back.
 *
 * <p>Called by services only; pages have no way to it.
 */
@Stateless
@PermitAll
public class AuditService {

  @Inject AuditRepository repository;
  @Inject Jam jam;

  /**
   * Adds a row to a chain, in the caller's transaction.
   *
   * @param rantai {@code proses:<id>}, {@code instansi:<id>}, {@code rapat:<id>} or {@code
   *     penolakan:<id>}; one chain per process keeps processes from waiting for each other
   * @param tindakan what was done, a verb of the domain such as {@code paraf}
   * @param objek kind of the thing, such as {@code tugas}
   * @param rincian facts; null values are left out
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void catat(
      String rantai,
      String tindakan,
      String objek,
      UUID objekId,
      Pelaku pelaku,
      Map<String, ?> rincian) {
    RantaiAudit kepala = repository.kunciRantai(rantai);
    long nomor = kepala.getNomorTerakhir() + 1;
    Instant waktu = jam.sekarang();
    String teks = Rantai.teks(rincian);
    String hash =
        Rantai.hash(kepala.getHashTerakhir(), nomor, waktu, pelaku, tindakan, objek, objekId, teks);
    repository.simpan(
        new JejakAudit(
            rantai,
            nomor,
            waktu,
            pelaku,
            tindakan,
            objek,
            objekId,
            teks,
            Permintaan.nomor(),
            kepala.getHashTerakhir(),
            hash));
    kepala.maju(nomor, hash);
  }

  /** Adds a row about a refused act, whatever becomes of the caller's transaction. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void catatPenolakan(
      String rantai, String objek, UUID objekId, Pelaku pelaku, Map<String, ?> rincian) {
    catat(rantai, "ditolak", objek, objekId, pelaku, rincian);
  }

  /**
   * Recomputes a chain.
   *
   * @return number of the first row that does not fit, or 0 when the chain is intact
   */
  public long periksa(String rantai) {
    List<JejakAudit> baris = repository.rantai(rantai);
    return Rantai.periksa(baris);
  }
}
