package id.runut.rapat.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores and finds meetings with their participants and papers. */
@ApplicationScoped
public class RapatRepository {

  private static final String SAYA =
      """
      (r.penyelenggaraId in :jabatan or r.id in
        (select p.rapat.id from PesertaRapat p where p.jabatanId in :jabatan))
      """;

  /** Hibernate's value for SKIP LOCKED. */
  private static final int LEWATI_YANG_TERKUNCI = -2;

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  public void simpan(Rapat rapat) {
    em.persist(rapat);
  }

  public void simpan(PesertaRapat peserta) {
    em.persist(peserta);
  }

  public void simpan(DokumenRapat dokumen) {
    em.persist(dokumen);
  }

  public void buang(PesertaRapat peserta) {
    em.remove(peserta);
  }

  /** Sends what has been changed, so that counters show it and rows that follow find room. */
  public void kirimPerubahan() {
    em.flush();
  }

  public Optional<Rapat> rapat(UUID id) {
    return Optional.ofNullable(em.find(Rapat.class, id));
  }

  /** Keeps other acts on the meeting waiting until the transaction ends, and reads it anew. */
  public void kunci(Rapat rapat) {
    em.refresh(rapat, LockModeType.PESSIMISTIC_WRITE);
  }

  public Optional<Rapat> untukTugas(UUID tugasId) {
    return em.createQuery("select r from Rapat r where r.tugasId = :tugas", Rapat.class)
        .setParameter("tugas", tugasId)
        .getResultStream()
        .findFirst();
  }

  public Optional<Rapat> menurutKode(String kode) {
    return em.createQuery("select r from Rapat r where r.kode = :kode", Rapat.class)
        .setParameter("kode", kode)
        .getResultStream()
        .findFirst();
  }

  /** Meetings of the posts that are not over, the next first; those without a time come first. */
  public List<Rapat> mendatang(Collection<UUID> jabatan, Instant kini, int awal, int jumlah) {
    return em.createQuery(
            "select r from Rapat r where "
                + SAYA
                + """
                 and (r.status = :diundang and r.selesai >= :kini
                   or r.status = :rancangan and r.penyelenggaraId in :jabatan)
                order by r.mulai nulls first, r.id
                """,
            Rapat.class)
        .setParameter("jabatan", jabatan)
        .setParameter("diundang", StatusRapat.DIUNDANG)
        .setParameter("rancangan", StatusRapat.RANCANGAN)
        .setParameter("kini", kini)
        .setFirstResult(awal)
        .setMaxResults(jumlah)
        .getResultList();
  }

  /** Meetings of the posts that are over or called off, the newest first. */
  public List<Rapat> lampau(Collection<UUID> jabatan, Instant kini, int awal, int jumlah) {
    return em.createQuery(
            "select r from Rapat r where "
                + SAYA
                + """
                 and (r.status in (:selesai, :batal) or r.status = :diundang and r.selesai < :kini)
                order by r.mulai desc, r.id
                """,
            Rapat.class)
        .setParameter("jabatan", jabatan)
        .setParameter("diundang", StatusRapat.DIUNDANG)
        .setParameter("selesai", StatusRapat.SELESAI)
        .setParameter("batal", StatusRapat.BATAL)
        .setParameter("kini", kini)
        .setFirstResult(awal)
        .setMaxResults(jumlah)
        .getResultList();
  }

  /**
   * Meetings that begin before the given moment and of which nobody has been reminded, locked; rows
   * that another node has taken are passed over.
   */
  public List<Rapat> belumDiingatkan(Instant kini, Instant sampai, int terbanyak) {
    return em.createQuery(
            """
            select r from Rapat r
            where r.status = :diundang and r.diingatkan is null
              and r.mulai > :kini and r.mulai <= :sampai
            order by r.mulai
            """,
            Rapat.class)
        .setParameter("diundang", StatusRapat.DIUNDANG)
        .setParameter("kini", kini)
        .setParameter("sampai", sampai)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("jakarta.persistence.lock.timeout", LEWATI_YANG_TERKUNCI)
        .setMaxResults(terbanyak)
        .getResultList();
  }

  /** How many are listed and how many came, for each of the meetings: id, listed, present. */
  public List<Object[]> jumlahPeserta(Collection<UUID> rapatIds) {
    return em.createQuery(
            """
            select p.rapat.id, count(p), count(p.hadir) from PesertaRapat p
            where p.rapat.id in :rapat group by p.rapat.id
            """,
            Object[].class)
        .setParameter("rapat", rapatIds)
        .getResultList();
  }

  /** The participants in the order of the list. */
  public List<PesertaRapat> peserta(UUID rapatId) {
    return em.createQuery(
            "select p from PesertaRapat p where p.rapat.id = :rapat order by p.urut, p.id",
            PesertaRapat.class)
        .setParameter("rapat", rapatId)
        .getResultList();
  }

  /** A participant, kept from others until the transaction ends. */
  public Optional<PesertaRapat> pesertaTerkunci(UUID id) {
    return Optional.ofNullable(em.find(PesertaRapat.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Whether one of the posts is invited by that letter. */
  public boolean diundangDengan(UUID naskahId, Collection<UUID> jabatan) {
    return !em.createQuery(
            """
            select p.id from PesertaRapat p
            where p.rapat.naskahUndanganId = :naskah and p.jabatanId in :jabatan
            """,
            UUID.class)
        .setParameter("naskah", naskahId)
        .setParameter("jabatan", jabatan)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  public List<DokumenRapat> dokumen(UUID rapatId) {
    return em.createQuery(
            "select d from DokumenRapat d where d.rapat.id = :rapat order by d.jenis",
            DokumenRapat.class)
        .setParameter("rapat", rapatId)
        .getResultList();
  }

  /** The papers of all meetings of a process. */
  public List<DokumenRapat> dokumenProses(UUID prosesId) {
    return em.createQuery(
            """
            select d from DokumenRapat d join fetch d.rapat r
            where r.prosesId = :proses order by d.dibuat, d.jenis
            """,
            DokumenRapat.class)
        .setParameter("proses", prosesId)
        .getResultList();
  }
}
