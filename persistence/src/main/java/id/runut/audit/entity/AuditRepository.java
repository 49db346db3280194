package id.runut.audit.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Adds to and reads the audit chains. */
@ApplicationScoped
public class AuditRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  /** The head of a chain, locked until the transaction ends; a new chain starts at zero. */
  public RantaiAudit kunciRantai(String rantai) {
    RantaiAudit kepala = em.find(RantaiAudit.class, rantai, LockModeType.PESSIMISTIC_WRITE);
    if (kepala != null) {
      return kepala;
    }
    // Two first rows may race for the same new chain; the loser waits here and finds the winner's.
    em.createNativeQuery(
            """
            insert into rantai_audit (rantai, nomor_terakhir, hash_terakhir)
            values (:rantai, 0, '') on conflict do nothing
            """)
        .setParameter("rantai", rantai)
        .executeUpdate();
    return em.find(RantaiAudit.class, rantai, LockModeType.PESSIMISTIC_WRITE);
  }

  public void simpan(JejakAudit jejak) {
    em.persist(jejak);
  }

  /** A chain from its first row, in order. */
  public List<JejakAudit> rantai(String rantai) {
    return em.createQuery(
            "select j from JejakAudit j where j.rantai = :rantai order by j.nomor",
            JejakAudit.class)
        .setParameter("rantai", rantai)
        .getResultList();
  }
}
