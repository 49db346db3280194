package id.runut.sop.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads and stores what only few steps have: acts, outside events, teams and checklists. */
@ApplicationScoped
public class PerluasanRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  /** The acts of a task that are done and did not close it. */
  public Set<String> tindakan(UUID tugasId) {
    return new HashSet<>(
        em.createQuery(
                "select t.tindakan from TindakanTugas t where t.tugasId = :tugas", String.class)
            .setParameter("tugas", tugasId)
            .getResultList());
  }

  public void simpan(TindakanTugas tindakan) {
    em.persist(tindakan);
  }

  public Optional<Penantian> penantian(UUID prosesId, int langkah) {
    return em.createQuery(
            "select p from Penantian p where p.prosesId = :proses and p.langkah = :langkah",
            Penantian.class)
        .setParameter("proses", prosesId)
        .setParameter("langkah", langkah)
        .getResultStream()
        .findFirst();
  }

  /** What a process waits for now, locked. */
  public Optional<Penantian> kunciPenantian(UUID prosesId) {
    return em.createQuery(
            "select p from Penantian p where p.prosesId = :proses and p.tiba is null",
            Penantian.class)
        .setParameter("proses", prosesId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** What several processes wait for now. */
  public List<Penantian> menunggu(Collection<UUID> prosesIds) {
    return em.createQuery(
            """
            select p from Penantian p where p.prosesId in :proses and p.tiba is null
              and exists (select 1 from Proses s where s.id = p.prosesId and s.menunggu is not null)
            """,
            Penantian.class)
        .setParameter("proses", prosesIds)
        .getResultList();
  }

  public void simpan(Penantian penantian) {
    em.persist(penantian);
  }

  /** The members of a team, the chair first. */
  public List<AnggotaTim> tim(UUID prosesId, String peran) {
    return em.createQuery(
            """
            select a from AnggotaTim a where a.prosesId = :proses and a.peran = :peran
            order by a.ketua desc, a.urutan
            """,
            AnggotaTim.class)
        .setParameter("proses", prosesId)
        .setParameter("peran", peran)
        .getResultList();
  }

  /** Puts a team in the place of the one before. */
  public void gantiTim(UUID prosesId, String peran, List<AnggotaTim> anggota) {
    em.createQuery("delete from AnggotaTim a where a.prosesId = :proses and a.peran = :peran")
        .setParameter("proses", prosesId)
        .setParameter("peran", peran)
        .executeUpdate();
    anggota.forEach(em::persist);
  }

  /** The lines of a task's checklist that somebody has looked at. */
  public List<ButirPeriksa> butir(UUID tugasId) {
    return em.createQuery(
            "select b from ButirPeriksa b where b.tugasId = :tugas order by b.nomor",
            ButirPeriksa.class)
        .setParameter("tugas", tugasId)
        .getResultList();
  }

  public void simpan(ButirPeriksa butir) {
    em.persist(butir);
  }
}
