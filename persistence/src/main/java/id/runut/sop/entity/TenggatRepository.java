package id.runut.sop.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Finds the tasks of whose deadlines something is to be said, and those whose deadlines move. */
@ApplicationScoped
public class TenggatRepository {

  /** Hibernate's value for SKIP LOCKED. */
  private static final int LEWATI_YANG_TERKUNCI = -2;

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  /** The open tasks of an agency's posts with their processes, locked. */
  public List<Tugas> terbukaInstansi(UUID instansiId) {
    return em.createQuery(
            """
            select t from Tugas t where t.status = :terbuka
              and t.jabatanId in (select j.id from Jabatan j where j.instansi.id = :instansi)
            order by t.id
            """,
            Tugas.class)
        .setParameter("terbuka", StatusTugas.TERBUKA)
        .setParameter("instansi", instansiId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Tasks whose holders are to be reminded now, locked; locked ones are passed over. */
  public List<Tugas> akanDiingatkan(Instant kini, int terbanyak) {
    return sapu("t.ingatkanPada <= :kini order by t.ingatkanPada", kini, terbanyak);
  }

  /** Tasks of which superiors are to be told now, locked; locked ones are passed over. */
  public List<Tugas> akanDieskalasi(Instant kini, int terbanyak) {
    return sapu("t.eskalasiPada <= :kini order by t.eskalasiPada", kini, terbanyak);
  }

  /**
   * Writes down that a warning is given.
   *
   * @return false when it had been given before, on whatever node
   */
  public boolean peringatkan(UUID id, JenisPeringatanTugas jenis, UUID jabatanId, Instant kini) {
    return em.createNativeQuery(
                """
                insert into peringatan_tugas (tugas_id, jenis, jabatan_id, waktu)
                values (:tugas, :jenis, :jabatan, :kini) on conflict do nothing
                """)
            .setParameter("tugas", id)
            .setParameter("jenis", jenis.name())
            .setParameter("jabatan", jabatanId)
            .setParameter("kini", kini)
            .executeUpdate()
        == 1;
  }

  /** Late tasks whose holders have not been reminded, locked; locked ones are passed over. */
  public List<Tugas> lewatBelumDiingatkan(Instant kini, int terbanyak) {
    return sapu("t.diingatkan is null and t.tenggat < :kini order by t.tenggat", kini, terbanyak);
  }

  private List<Tugas> sapu(String syarat, Instant kini, int terbanyak) {
    return em.createQuery(
            "select t from Tugas t where t.status = :terbuka and " + syarat, Tugas.class)
        .setParameter("terbuka", StatusTugas.TERBUKA)
        .setParameter("kini", kini)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("jakarta.persistence.lock.timeout", LEWATI_YANG_TERKUNCI)
        .setMaxResults(terbanyak)
        .getResultList();
  }
}
