package id.runut.sop.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads and stores tasks. The worklist is read from its open rows, never from history. */
@ApplicationScoped
public class TugasRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  /** A task with its process, not locked. */
  public Optional<Tugas> tugas(UUID id) {
    return em.createQuery("select t from Tugas t join fetch t.proses where t.id = :id", Tugas.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** Locks a task until the transaction ends and reads it anew: somebody may have been faster. */
  public void kunci(Tugas tugas) {
    em.refresh(tugas, LockModeType.PESSIMISTIC_WRITE);
  }

  /** A task that this transaction has already taken. */
  public Tugas terambil(UUID id) {
    return em.find(Tugas.class, id);
  }

  public void simpan(Tugas tugas) {
    em.persist(tugas);
  }

  /** How many tasks of a process are open besides the given one. */
  public long terbukaLain(Tugas tugas) {
    return em.createQuery(
            """
            select count(t) from Tugas t
            where t.proses = :proses and t.status = :terbuka and t <> :tugas
            """,
            Long.class)
        .setParameter("proses", tugas.getProses())
        .setParameter("terbuka", StatusTugas.TERBUKA)
        .setParameter("tugas", tugas)
        .getSingleResult();
  }

  /** How many tasks of the same step, round and branch are open besides the given one. */
  public long saudaraTerbuka(Tugas tugas) {
    return bagianTerbuka(tugas, tugas.isUtama());
  }

  /**
   * How many own tasks of a task's step, or tasks of others inside it, are open in its round and
   * branch besides itself.
   */
  public long bagianTerbuka(Tugas tugas, boolean utama) {
    return em.createQuery(
            """
            select count(t) from Tugas t
            where t.proses = :proses and t.langkah = :langkah and t.putaran = :putaran
              and t.utama = :utama and t.status = :terbuka and t <> :tugas
              and (t.cabang = :cabang or (t.cabang is null and :cabang is null))
            """,
            Long.class)
        .setParameter("proses", tugas.getProses())
        .setParameter("langkah", tugas.getLangkah())
        .setParameter("putaran", tugas.getPutaran())
        .setParameter("utama", utama)
        .setParameter("terbuka", StatusTugas.TERBUKA)
        .setParameter("tugas", tugas)
        .setParameter("cabang", tugas.getCabang())
        .getSingleResult();
  }

  /** All tasks of a step in the round and branch of the given one. */
  public List<Tugas> seputaran(Tugas tugas) {
    return em.createQuery(
            """
            select t from Tugas t
            where t.proses = :proses and t.langkah = :langkah and t.putaran = :putaran
              and (t.cabang = :cabang or (t.cabang is null and :cabang is null))
            order by t.id
            """,
            Tugas.class)
        .setParameter("proses", tugas.getProses())
        .setParameter("langkah", tugas.getLangkah())
        .setParameter("putaran", tugas.getPutaran())
        .setParameter("cabang", tugas.getCabang())
        .getResultList();
  }

  /** The open tasks of a process, locked. */
  public List<Tugas> kunciTerbuka(UUID prosesId) {
    return em.createQuery(
            """
            select t from Tugas t where t.proses.id = :proses and t.status = :terbuka
            order by t.id
            """,
            Tugas.class)
        .setParameter("proses", prosesId)
        .setParameter("terbuka", StatusTugas.TERBUKA)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Makes whoever waits for a task's lock see that something has changed around it. */
  public void tandaiBerubah(Tugas tugas) {
    em.lock(tugas, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  /** Number of the newest round of a step in a branch; 0 when it has not been opened yet. */
  public int putaranTerakhir(UUID prosesId, int langkah, UUID cabang) {
    Integer terakhir =
        em.createQuery(
                """
                select max(t.putaran) from Tugas t
                where t.proses.id = :proses and t.langkah = :langkah
                  and (:cabang is null or t.cabang is null or t.cabang = :cabang)
                """,
                Integer.class)
            .setParameter("proses", prosesId)
            .setParameter("langkah", langkah)
            .setParameter("cabang", cabang)
            .getSingleResult();
    return terakhir == null ? 0 : terakhir;
  }

  /** All tasks of a process, in the order of steps, rounds and posts. */
  public List<Tugas> dariProses(UUID prosesId) {
    return em.createQuery(
            """
            select t from Tugas t where t.proses.id = :proses
            order by t.langkah, t.putaran, t.jabatanId
            """,
            Tugas.class)
        .setParameter("proses", prosesId)
        .getResultList();
  }

  /** The open tasks of several processes. */
  public List<Tugas> terbukaDari(Collection<UUID> prosesIds) {
    return em.createQuery(
            """
            select t from Tugas t where t.proses.id in :proses and t.status = :terbuka
            order by t.langkah, t.jabatanId
            """,
            Tugas.class)
        .setParameter("proses", prosesIds)
        .setParameter("terbuka", StatusTugas.TERBUKA)
        .getResultList();
  }

  /** The posts' open tasks of a kind (null for all), with their processes, by deadline. */
  public List<Tugas> meja(Collection<UUID> jabatan, String jenis, int awal, int batas) {
    return em.createQuery(
            """
            select t from Tugas t join fetch t.proses
            where t.jabatanId in :jabatan and t.status = :terbuka
              and (:jenis is null or t.jenis = :jenis)
            order by t.tenggat, t.id
            """,
            Tugas.class)
        .setParameter("jabatan", jabatan)
        .setParameter("terbuka", StatusTugas.TERBUKA)
        .setParameter("jenis", jenis)
        .setFirstResult(awal)
        .setMaxResults(batas)
        .getResultList();
  }

  /** How many open tasks the posts have, by kind of step. */
  public Map<String, Integer> jumlahMenurutJenis(Collection<UUID> jabatan) {
    Map<String, Integer> hasil = new LinkedHashMap<>();
    em.createQuery(
            """
            select t.jenis, count(t) from Tugas t
            where t.jabatanId in :jabatan and t.status = :terbuka
            group by t.jenis order by t.jenis
            """,
            Object[].class)
        .setParameter("jabatan", jabatan)
        .setParameter("terbuka", StatusTugas.TERBUKA)
        .getResultList()
        .forEach(baris -> hasil.put((String) baris[0], ((Long) baris[1]).intValue()));
    return hasil;
  }

  /** The numbers of the steps that are open in a process. */
  public List<Integer> langkahTerbuka(UUID prosesId) {
    return em.createQuery(
            """
            select distinct t.langkah from Tugas t
            where t.proses.id = :proses and t.status = :terbuka
            """,
            Integer.class)
        .setParameter("proses", prosesId)
        .setParameter("terbuka", StatusTugas.TERBUKA)
        .getResultList();
  }

  /** All posts that have or had a task in the process. */
  public List<UUID> jabatanDari(UUID prosesId) {
    return em.createQuery(
            "select distinct t.jabatanId from Tugas t where t.proses.id = :proses", UUID.class)
        .setParameter("proses", prosesId)
        .getResultList();
  }

  /** How many open tasks each of the posts has; posts without one are left out. */
  public Map<UUID, Integer> jumlahMenurutJabatan(Collection<UUID> jabatan) {
    Map<UUID, Integer> hasil = new HashMap<>();
    if (jabatan.isEmpty()) {
      return hasil;
    }
    em.createQuery(
            """
            select t.jabatanId, count(t) from Tugas t
            where t.jabatanId in :jabatan and t.status = :terbuka group by t.jabatanId
            """,
            Object[].class)
        .setParameter("jabatan", jabatan)
        .setParameter("terbuka", StatusTugas.TERBUKA)
        .getResultList()
        .forEach(baris -> hasil.put((UUID) baris[0], ((Long) baris[1]).intValue()));
    return hasil;
  }

  /** The posts among the given ones that have or had a task in the process, or have started it. */
  public List<UUID> terlibat(UUID prosesId, Collection<UUID> jabatan) {
    return em.createQuery(
            """
            select t.jabatanId from Tugas t
            where t.proses.id = :proses and t.jabatanId in :jabatan
            union
            select e.pelaku.jabatanId from PeristiwaProses e
            where e.prosesId = :proses and e.jenis = :mulai and e.pelaku.jabatanId in :jabatan
            """,
            UUID.class)
        .setParameter("proses", prosesId)
        .setParameter("jabatan", jabatan)
        .setParameter("mulai", JenisPeristiwa.MULAI.kode())
        .getResultList();
  }

  /** Those of an agency's processes for a year in which one of the posts has or had a task. */
  public Set<UUID> prosesTerlibat(UUID instansiId, int tahun, Collection<UUID> jabatan) {
    return em.createQuery(
            """
            select distinct t.proses.id from Tugas t
            where t.proses.instansiId = :instansi and t.proses.tahun = :tahun
              and t.jabatanId in :jabatan
            """,
            UUID.class)
        .setParameter("instansi", instansiId)
        .setParameter("tahun", tahun)
        .setParameter("jabatan", jabatan)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  /**
   * Records the first look. A plain update, because a look is no decision and must not make one
   * fail that happens at the same moment.
   */
  public void tandaiDilihat(UUID id, Instant kini) {
    em.createQuery(
            """
            update Tugas t set t.dilihat = :kini
            where t.id = :id and t.dilihat is null and t.status = :terbuka
            """)
        .setParameter("kini", kini)
        .setParameter("id", id)
        .setParameter("terbuka", StatusTugas.TERBUKA)
        .executeUpdate();
  }
}
