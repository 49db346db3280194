package id.runut.naskah.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores comments. */
@ApplicationScoped
public class KomentarRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  public void simpan(KomentarNaskah komentar) {
    em.persist(komentar);
  }

  public Optional<KomentarNaskah> komentar(UUID id) {
    return Optional.ofNullable(em.find(KomentarNaskah.class, id));
  }

  /** Comments and answers of a letter, the oldest first. */
  public List<KomentarNaskah> semua(UUID naskahId) {
    return em.createQuery(
            "select k from KomentarNaskah k where k.naskahId = :naskah order by k.dibuat, k.id",
            KomentarNaskah.class)
        .setParameter("naskah", naskahId)
        .getResultList();
  }
}
