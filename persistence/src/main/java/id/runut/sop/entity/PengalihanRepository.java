package id.runut.sop.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Reads and stores who was given what within a unit. */
@ApplicationScoped
public class PengalihanRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  public void simpan(PengalihanTugas pengalihan) {
    em.persist(pengalihan);
  }

  /** What was given on in a process, oldest first. */
  public List<PengalihanTugas> pengalihan(UUID prosesId) {
    return em.createQuery(
            "select p from PengalihanTugas p where p.prosesId = :proses order by p.waktu, p.id",
            PengalihanTugas.class)
        .setParameter("proses", prosesId)
        .getResultList();
  }
}
