package id.runut.paraf.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Stores initials. */
@ApplicationScoped
public class ParafRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  public void simpan(Paraf paraf) {
    em.persist(paraf);
  }

  /** All initials of a letter, those that have ended included, the newest first. */
  public List<Paraf> semua(UUID naskahId) {
    return em.createQuery(
            "select p from Paraf p where p.naskahId = :naskah order by p.diberikan desc",
            Paraf.class)
        .setParameter("naskah", naskahId)
        .getResultList();
  }

  /** The initials of a letter that have not ended. */
  public List<Paraf> berlaku(UUID naskahId) {
    return em.createQuery(
            "select p from Paraf p where p.naskahId = :naskah and p.gugur is null", Paraf.class)
        .setParameter("naskah", naskahId)
        .getResultList();
  }
}
