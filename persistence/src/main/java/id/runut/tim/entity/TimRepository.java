package id.runut.tim.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores and finds proposed and composed teams. */
@ApplicationScoped
public class TimRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  public void simpan(UsulanTim usulan) {
    em.persist(usulan);
  }

  public void simpan(SusunanTim susunan) {
    em.persist(susunan);
  }

  /** Sends what has been changed, so that counters show it. */
  public void kirimPerubahan() {
    em.flush();
  }

  /** What a task has proposed, in its order. */
  public List<UsulanTim> usulanTugas(UUID tugasId) {
    return em.createQuery(
            "select u from UsulanTim u where u.tugasId = :tugas order by u.urutan", UsulanTim.class)
        .setParameter("tugas", tugasId)
        .getResultList();
  }

  /** What the units of a process have proposed, unit by unit in the order of their answers. */
  public List<UsulanTim> usulanProses(UUID prosesId) {
    return em.createQuery(
            """
            select u from UsulanTim u where u.prosesId = :proses
            order by u.tugasId, u.urutan
            """,
            UsulanTim.class)
        .setParameter("proses", prosesId)
        .getResultList();
  }

  public Optional<SusunanTim> susunan(UUID prosesId, String peran) {
    return em.createQuery(
            "select s from SusunanTim s where s.prosesId = :proses and s.peran = :peran",
            SusunanTim.class)
        .setParameter("proses", prosesId)
        .setParameter("peran", peran)
        .getResultStream()
        .findFirst();
  }
}
