package id.runut.sop.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads and stores processes, who was chosen in them, and their history. */
@ApplicationScoped
public class ProsesRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  public Optional<Proses> proses(UUID id) {
    return Optional.ofNullable(em.find(Proses.class, id));
  }

  /**
   * The short lock under which a join counts. It must let foreign keys pass: every history row that
   * a sibling has just added holds the process's key, and a stronger lock would meet it crosswise.
   */
  public void kunci(Proses proses) {
    em.createNativeQuery("select id from proses where id = :id for no key update", UUID.class)
        .setParameter("id", proses.getId())
        .getSingleResult();
  }

  /** Reads a process anew. */
  public void segarkan(Proses proses) {
    em.refresh(proses);
  }

  /** The running processes of an SOP on other versions than the given one, oldest first. */
  public List<Proses> berjalanDiVersiLain(UUID instansiId, UUID sopId, UUID versiSopId) {
    return em.createQuery(
            """
            select p from Proses p
            where p.instansiId = :instansi and p.sopId = :sop and p.status = :berjalan
              and p.versiSopId <> :versi
            order by p.dimulai, p.id
            """,
            Proses.class)
        .setParameter("instansi", instansiId)
        .setParameter("sop", sopId)
        .setParameter("berjalan", StatusProses.BERJALAN)
        .setParameter("versi", versiSopId)
        .getResultList();
  }

  /** Locks a process and reads it anew: somebody may have ended it meanwhile. */
  public void kunciSegar(Proses proses) {
    kunci(proses);
    em.refresh(proses);
  }

  /**
   * @param triwulan null for a whole year
   */
  public boolean sedangBerjalan(UUID sopId, int tahun, Integer triwulan) {
    return !em.createQuery(
            """
            select p.id from Proses p where p.sopId = :sop and p.tahun = :tahun
              and (p.triwulan = :triwulan or (p.triwulan is null and :triwulan is null))
              and p.status = :berjalan
            """,
            UUID.class)
        .setParameter("sop", sopId)
        .setParameter("tahun", tahun)
        .setParameter("triwulan", triwulan)
        .setParameter("berjalan", StatusProses.BERJALAN)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** How many processes of each SOP of an agency are running; SOPs without any are missing. */
  public Map<UUID, Long> jumlahBerjalan(UUID instansiId) {
    return em.createQuery(
            """
            select p.sopId, count(p) from Proses p
            where p.instansiId = :instansi and p.status = :berjalan group by p.sopId
            """,
            Object[].class)
        .setParameter("instansi", instansiId)
        .setParameter("berjalan", StatusProses.BERJALAN)
        .getResultStream()
        .collect(Collectors.toMap(b -> (UUID) b[0], b -> (Long) b[1]));
  }

  /** How many processes of each version of an SOP are running; versions without any are missing. */
  public Map<UUID, Long> jumlahBerjalanPerVersi(UUID instansiId, UUID sopId) {
    return em.createQuery(
            """
            select p.versiSopId, count(p) from Proses p
            where p.instansiId = :instansi and p.sopId = :sop and p.status = :berjalan
            group by p.versiSopId
            """,
            Object[].class)
        .setParameter("instansi", instansiId)
        .setParameter("sop", sopId)
        .setParameter("berjalan", StatusProses.BERJALAN)
        .getResultStream()
        .collect(Collectors.toMap(b -> (UUID) b[0], b -> (Long) b[1]));
  }

  /** How many processes of an SOP there have been for a year without quarter. */
  public int jumlahSetahun(UUID sopId, int tahun) {
    return em.createQuery(
            """
            select count(p) from Proses p
            where p.sopId = :sop and p.tahun = :tahun and p.triwulan is null
            """,
            Long.class)
        .setParameter("sop", sopId)
        .setParameter("tahun", tahun)
        .getSingleResult()
        .intValue();
  }

  /** Whether an SOP was ever started for a period, whatever became of it. */
  public boolean pernahDimulai(UUID sopId, int tahun, Integer triwulan) {
    return !em.createQuery(
            """
            select p.id from Proses p where p.sopId = :sop and p.tahun = :tahun
              and (p.triwulan = :triwulan or (p.triwulan is null and :triwulan is null))
            """,
            UUID.class)
        .setParameter("sop", sopId)
        .setParameter("tahun", tahun)
        .setParameter("triwulan", triwulan)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /**
   * The processes of an agency for a year and its quarters, oldest first, cancelled ones left out.
   */
  public List<Proses> setahun(UUID instansiId, int tahun) {
    return em.createQuery(
            """
            select p from Proses p where p.instansiId = :instansi and p.tahun = :tahun
              and p.status <> :dibatalkan order by p.dimulai, p.id
            """,
            Proses.class)
        .setParameter("instansi", instansiId)
        .setParameter("tahun", tahun)
        .setParameter("dibatalkan", StatusProses.DIBATALKAN)
        .getResultList();
  }

  public void simpan(Proses proses) {
    em.persist(proses);
  }

  public Optional<ProsesPeran> pilihan(UUID prosesId, String peran) {
    return em.createQuery(
            "select r from ProsesPeran r where r.prosesId = :proses and r.peran = :peran",
            ProsesPeran.class)
        .setParameter("proses", prosesId)
        .setParameter("peran", peran)
        .getResultStream()
        .findFirst();
  }

  public void simpan(ProsesPeran pilihan) {
    em.persist(pilihan);
  }

  public void simpan(PeristiwaProses peristiwa) {
    em.persist(peristiwa);
  }

  /** The history of a process, oldest first. */
  public List<PeristiwaProses> riwayat(UUID prosesId) {
    return em.createQuery(
            "select r from PeristiwaProses r where r.prosesId = :proses order by r.id",
            PeristiwaProses.class)
        .setParameter("proses", prosesId)
        .getResultList();
  }

  /**
   * Processes of the agencies that the caller leads, and those of his own agency in which his posts
   * have or had a task or which they have started; running ones first, newest first.
   *
   * @param jabatan his posts
   * @param instansiDipimpin may be empty
   */
  public List<Proses> terlihat(
      Collection<UUID> jabatan,
      Collection<UUID> instansiDipimpin,
      Collection<UUID> instansiSendiri,
      int awal,
      int batas) {
    return em.createQuery(
            """
            select p from Proses p
            where p.instansiId in :dipimpin
              or (p.instansiId in :sendiri and (exists
                (select 1 from Tugas t where t.proses = p and t.jabatanId in :jabatan)
                or exists (select 1 from PeristiwaProses e where e.prosesId = p.id
                  and e.jenis = :mulai and e.pelaku.jabatanId in :jabatan)))
            order by case when p.status = :berjalan then 0 else 1 end, p.dimulai desc, p.id
            """,
            Proses.class)
        .setParameter("dipimpin", instansiDipimpin)
        .setParameter("mulai", JenisPeristiwa.MULAI.kode())
        .setParameter("sendiri", instansiSendiri)
        .setParameter("jabatan", jabatan)
        .setParameter("berjalan", StatusProses.BERJALAN)
        .setFirstResult(awal)
        .setMaxResults(batas)
        .getResultList();
  }

  /** Running processes in which the posts have decided something and have nothing open now. */
  public List<Proses> sudahDiteruskan(Collection<UUID> jabatan, int awal, int batas) {
    return em.createQuery(
            """
            select p from Proses p
            where p.status = :berjalan
              and exists (select 1 from Tugas t where t.proses = p and t.jabatanId in :jabatan
                and t.status in (:selesai, :dikembalikan))
              and not exists (select 1 from Tugas t where t.proses = p and t.jabatanId in :jabatan
                and t.status = :terbuka)
            order by p.dimulai desc, p.id
            """,
            Proses.class)
        .setParameter("jabatan", jabatan)
        .setParameter("berjalan", StatusProses.BERJALAN)
        .setParameter("selesai", StatusTugas.SELESAI)
        .setParameter("dikembalikan", StatusTugas.DIKEMBALIKAN)
        .setParameter("terbuka", StatusTugas.TERBUKA)
        .setFirstResult(awal)
        .setMaxResults(batas)
        .getResultList();
  }
}
