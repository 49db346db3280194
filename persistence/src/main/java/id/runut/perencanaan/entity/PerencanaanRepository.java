package id.runut.perencanaan.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Reads goals, indicators and targets. */
@ApplicationScoped
public class PerencanaanRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  /** The targets of a unit's indicators in a quarter, with indicator and goal, in their order. */
  public List<Target> target(UUID unitId, int tahun, int triwulan) {
    return em.createQuery(
            """
            select t from Target t join fetch t.indikator i join fetch i.sasaran
            where i.unitId = :unit and t.tahun = :tahun and t.triwulan = :triwulan
            order by i.urut
            """,
            Target.class)
        .setParameter("unit", unitId)
        .setParameter("tahun", tahun)
        .setParameter("triwulan", triwulan)
        .getResultList();
  }

  public List<Sasaran> sasaran(UUID instansiId) {
    return em.createQuery(
            "select s from Sasaran s where s.instansiId = :instansi order by s.kode", Sasaran.class)
        .setParameter("instansi", instansiId)
        .getResultList();
  }
}
