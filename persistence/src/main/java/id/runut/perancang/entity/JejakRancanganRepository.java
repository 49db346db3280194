package id.runut.perancang.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Keeps what drafts said before their last changes, so many and no more. */
@ApplicationScoped
public class JejakRancanganRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  /** The state before the last change; empty when there is none to take back. */
  public Optional<JejakRancangan> terakhir(UUID rancanganId) {
    return em.createQuery(
            "select j from JejakRancangan j where j.rancanganId = :rancangan order by j.id desc",
            JejakRancangan.class)
        .setParameter("rancangan", rancanganId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * Keeps one more state.
   *
   * @param terbanyak how many are kept of a draft; the oldest ones go
   */
  public void simpan(JejakRancangan jejak, UUID rancanganId, int terbanyak) {
    em.persist(jejak);
    em.flush();
    em.createNativeQuery(
            """
            delete from jejak_rancangan where rancangan_id = :rancangan and id not in
              (select id from jejak_rancangan where rancangan_id = :rancangan
               order by id desc limit :terbanyak)
            """)
        .setParameter("rancangan", rancanganId)
        .setParameter("terbanyak", terbanyak)
        .executeUpdate();
  }

  public void hapus(JejakRancangan jejak) {
    em.remove(jejak);
  }

  /** Forgets all states of a draft that does not change any more. */
  public void hapusSemua(UUID rancanganId) {
    em.createQuery("delete from JejakRancangan j where j.rancanganId = :rancangan")
        .setParameter("rancangan", rancanganId)
        .executeUpdate();
  }
}
