package id.runut.perancang.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and stores drafts of SOPs. Always within one agency. */
@ApplicationScoped
public class PerancangRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  /** The drafts that somebody still works on, the one changed last first. */
  public List<RancanganSop> disusun(UUID instansiId, int terbanyak) {
    return em.createQuery(
            """
            select r from RancanganSop r where r.instansiId = :instansi and r.status = :disusun
            order by r.diubah desc, r.id
            """,
            RancanganSop.class)
        .setParameter("instansi", instansiId)
        .setParameter("disusun", StatusRancangan.DISUSUN)
        .setMaxResults(terbanyak)
        .getResultList();
  }

  public Optional<RancanganSop> rancangan(UUID instansiId, UUID id) {
    return Optional.ofNullable(em.find(RancanganSop.class, id))
        .filter(r -> r.getInstansiId().equals(instansiId));
  }

  /** A draft, locked until the transaction ends. */
  public Optional<RancanganSop> kunci(UUID instansiId, UUID id) {
    return Optional.ofNullable(em.find(RancanganSop.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(r -> r.getInstansiId().equals(instansiId));
  }

  /** Stores a draft so that its counter says which state it has. */
  public void simpan(RancanganSop rancangan) {
    em.persist(rancangan);
    em.flush();
  }
}
