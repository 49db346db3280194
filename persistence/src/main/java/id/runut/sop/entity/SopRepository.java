package id.runut.sop.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and stores SOPs, their versions. */
@ApplicationScoped
public class SopRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  /** An SOP, locked until the transaction ends; made when the agency does not have it yet. */
  public Sop kunciAtauBuat(UUID instansiId, String kode, String nama) {
    // Two nodes that start at once may race for the same row; the loser finds the winner's.
    em.createNativeQuery(
            """
            insert into sop (instansi_id, kode, nama) values (:instansi, :kode, :nama)
            on conflict (instansi_id, kode) do nothing
            """)
        .setParameter("instansi", instansiId)
        .setParameter("kode", kode)
        .setParameter("nama", nama)
        .executeUpdate();
    return kunci(instansiId, kode).orElseThrow();
  }

  /** An SOP, locked until the transaction ends. */
  public Optional<Sop> kunci(UUID instansiId, String kode) {
    return em.createQuery(
            "select s from Sop s where s.instansiId = :instansi and s.kode = :kode", Sop.class)
        .setParameter("instansi", instansiId)
        .setParameter("kode", kode)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  public Optional<VersiSop> versiTerbaru(UUID sopId) {
    return em.createQuery(
            """
            select v from VersiSop v join fetch v.sop where v.sop.id = :sop order by v.nomor desc
            """,
            VersiSop.class)
        .setParameter("sop", sopId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The newest version of each SOP of an agency, by name. */
  public List<VersiSop> versiTerbaruInstansi(UUID instansiId) {
    return em.createQuery(
            """
            select v from VersiSop v join fetch v.sop s
            where s.instansiId = :instansi
              and v.nomor = (select max(w.nomor) from VersiSop w where w.sop = s)
            order by s.nama
            """,
            VersiSop.class)
        .setParameter("instansi", instansiId)
        .getResultList();
  }

  /** All versions of an agency's SOP, newest first; empty when it has no such SOP. */
  public List<VersiSop> semuaVersi(UUID instansiId, String kode) {
    return em.createQuery(
            """
            select v from VersiSop v join fetch v.sop s
            where s.instansiId = :instansi and s.kode = :kode order by v.nomor desc
            """,
            VersiSop.class)
        .setParameter("instansi", instansiId)
        .setParameter("kode", kode)
        .getResultList();
  }

  /** The newest published version of every SOP. */
  public List<VersiSop> semuaVersiTerbaru() {
    return em.createQuery(
            """
            select v from VersiSop v join fetch v.sop s
            where v.nomor = (select max(w.nomor) from VersiSop w where w.sop = s)
            order by s.kode
            """,
            VersiSop.class)
        .getResultList();
  }

  public Optional<VersiSop> versi(UUID id) {
    return Optional.ofNullable(em.find(VersiSop.class, id));
  }

  public void simpan(VersiSop versi) {
    em.persist(versi);
  }
}
