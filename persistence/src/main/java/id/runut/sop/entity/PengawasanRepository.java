package id.runut.sop.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads an agency's processes for those who supervise them, and keeps reminders. */
@ApplicationScoped
public class PengawasanRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  /**
   * Which processes are wanted.
   *
   * @param sop null for all
   * @param unit only those that lie in this unit now; null for all
   * @param menunggu only those that wait for an outside event
   * @param lewat only those of which an open task is late
   */
  public record Saringan(
      UUID instansi, StatusProses status, UUID sop, UUID unit, boolean menunggu, boolean lewat) {}

  /** The processes, those first whose nearest deadline is the oldest. */
  public List<Proses> proses(Saringan saringan, Instant kini, int awal, int batas) {
    return em.createQuery(
            """
            select p from Proses p
            where p.instansiId = :instansi and p.status = :status
              and (:sop is null or p.sopId = :sop)
              and (:menunggu = false or p.menunggu is not null)
              and (:unit is null or exists (select 1 from Tugas u
                where u.proses = p and u.status = :terbuka and u.unitId = :unit))
              and (:lewat = false or exists (select 1 from Tugas l
                where l.proses = p and l.status = :terbuka and l.tenggat < :kini))
            order by (select min(t.tenggat) from Tugas t
              where t.proses = p and t.status = :terbuka) asc nulls last, p.dimulai desc, p.id
            """,
            Proses.class)
        .setParameter("instansi", saringan.instansi())
        .setParameter("status", saringan.status())
        .setParameter("sop", saringan.sop())
        .setParameter("unit", saringan.unit())
        .setParameter("menunggu", saringan.menunggu())
        .setParameter("lewat", saringan.lewat())
        .setParameter("terbuka", StatusTugas.TERBUKA)
        .setParameter("kini", kini)
        .setFirstResult(awal)
        .setMaxResults(batas)
        .getResultList();
  }

  /** How many processes of the agency are running. */
  public long berjalan(UUID instansiId) {
    return em.createQuery(
            """
            select count(p) from Proses p
            where p.instansiId = :instansi and p.status = :berjalan
            """,
            Long.class)
        .setParameter("instansi", instansiId)
        .setParameter("berjalan", StatusProses.BERJALAN)
        .getSingleResult();
  }

  /** In how many running processes of the agency an open task is late. */
  public long lewat(UUID instansiId, Instant kini) {
    return em.createQuery(
            """
            select count(distinct p.id) from Tugas t join t.proses p
            where p.instansiId = :instansi and p.status = :berjalan
              and t.status = :terbuka and t.tenggat < :kini
            """,
            Long.class)
        .setParameter("instansi", instansiId)
        .setParameter("berjalan", StatusProses.BERJALAN)
        .setParameter("terbuka", StatusTugas.TERBUKA)
        .setParameter("kini", kini)
        .getSingleResult();
  }

  public void simpan(PengingatTugas pengingat) {
    em.persist(pengingat);
  }

  /** The reminders of several tasks, newest first. */
  public List<PengingatTugas> pengingat(Collection<UUID> tugasIds) {
    return em.createQuery(
            """
            select p from PengingatTugas p where p.tugasId in :tugas
            order by p.tanggal desc
            """,
            PengingatTugas.class)
        .setParameter("tugas", tugasIds)
        .getResultList();
  }
}
