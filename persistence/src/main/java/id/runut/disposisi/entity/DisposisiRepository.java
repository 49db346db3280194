package id.runut.disposisi.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores and finds orders. */
@ApplicationScoped
public class DisposisiRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  public void simpan(Disposisi disposisi) {
    em.persist(disposisi);
  }

  /** An order with its addressees. */
  public Optional<Disposisi> disposisi(UUID id) {
    return em.createQuery(
            "select d from Disposisi d left join fetch d.penerima where d.id = :id",
            Disposisi.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** All orders of a process with their addressees, in the order in which they were given. */
  public List<Disposisi> proses(UUID prosesId) {
    return em.createQuery(
            """
            select distinct d from Disposisi d left join fetch d.penerima
            where d.prosesId = :proses order by d.diberikan, d.langkah
            """,
            Disposisi.class)
        .setParameter("proses", prosesId)
        .getResultList();
  }

  /** The newest order of a process to a post for a step. */
  public Optional<Disposisi> terbaruUntuk(UUID prosesId, int langkah, UUID jabatanId) {
    return em.createQuery(
            """
            select d from PenerimaDisposisi p join p.disposisi d
            where d.prosesId = :proses and d.langkahTujuan = :langkah and p.jabatanId = :jabatan
            order by d.diberikan desc
            """,
            Disposisi.class)
        .setParameter("proses", prosesId)
        .setParameter("langkah", langkah)
        .setParameter("jabatan", jabatanId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The newest order of a process for a step, whomever it was given to. */
  public Optional<Disposisi> terbaruUntuk(UUID prosesId, int langkah) {
    return em.createQuery(
            """
            select d from Disposisi d
            where d.prosesId = :proses and d.langkahTujuan = :langkah order by d.diberikan desc
            """,
            Disposisi.class)
        .setParameter("proses", prosesId)
        .setParameter("langkah", langkah)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The usual instructions for an agency: the general ones and its own. */
  public List<String> instruksiBaku(UUID instansiId) {
    return em.createQuery(
            """
            select i.teks from InstruksiBaku i
            where i.instansiId is null or i.instansiId = :instansi order by i.urut, i.teks
            """,
            String.class)
        .setParameter("instansi", instansiId)
        .getResultList();
  }
}
