package id.runut.disposisi.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores and finds orders. */
@ApplicationScoped
public class DisposisiRepository {

  /** Hibernate's value for SKIP LOCKED. */
  private static final int LEWATI_YANG_TERKUNCI = -2;

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

  /** The orders outside of the steps that come from one thing, in their order. */
  public List<Disposisi> dariAsal(String jenis, UUID asalId) {
    return em.createQuery(
            """
            select distinct d from Disposisi d left join fetch d.penerima
            where d.asalJenis = :jenis and d.asalId = :asal order by d.id
            """,
            Disposisi.class)
        .setParameter("jenis", jenis)
        .setParameter("asal", asalId)
        .getResultList();
  }

  /** What the posts still have to report outside of letters, the most urgent first. */
  public List<PenerimaDisposisi> menungguLaporan(Collection<UUID> jabatan, int awal, int jumlah) {
    return em.createQuery(
            """
            select p from PenerimaDisposisi p join fetch p.disposisi d
            where p.terbuka = true and d.surat is null and p.jabatanId in :jabatan
            order by d.tenggat nulls last, d.diberikan, p.id
            """,
            PenerimaDisposisi.class)
        .setParameter("jabatan", jabatan)
        .setFirstResult(awal)
        .setMaxResults(jumlah)
        .getResultList();
  }

  /**
   * Addressees whose deadline has passed and who have not been reminded, locked; rows that another
   * node has taken are passed over.
   */
  public List<PenerimaDisposisi> lewatBelumDiingatkan(Instant kini, int terbanyak) {
    return em.createQuery(
            """
            select p from PenerimaDisposisi p
            where p.terbuka = true and p.diingatkan is null and p.disposisi.tenggat < :kini
              and p.disposisi.surat is null
            order by p.disposisi.tenggat
            """,
            PenerimaDisposisi.class)
        .setParameter("kini", kini)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("jakarta.persistence.lock.timeout", LEWATI_YANG_TERKUNCI)
        .setMaxResults(terbanyak)
        .getResultList();
  }

  /** How many reports the posts still owe, counted up to the given cap. */
  public int jumlahMenungguLaporan(Collection<UUID> jabatan, int terbanyak) {
    return em.createQuery(
            """
            select p.id from PenerimaDisposisi p
            where p.terbuka = true and p.disposisi.surat is null and p.jabatanId in :jabatan
            """,
            UUID.class)
        .setParameter("jabatan", jabatan)
        .setMaxResults(terbanyak)
        .getResultList()
        .size();
  }

  /** An addressee, kept from others until the transaction ends. */
  public Optional<PenerimaDisposisi> penerimaTerkunci(UUID id) {
    return Optional.ofNullable(
        em.find(PenerimaDisposisi.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The usual instructions for an agency: its own where it has any, otherwise the general ones. */
  public List<String> instruksiBaku(UUID instansiId) {
    return em.createQuery(
            """
            select i.teks from InstruksiBaku i
            where i.diakhiri is null and (i.instansiId = :instansi or i.instansiId is null
              and not exists (select 1 from InstruksiBaku s where s.instansiId = :instansi))
            order by i.urut, i.teks
            """,
            String.class)
        .setParameter("instansi", instansiId)
        .getResultList();
  }
}
