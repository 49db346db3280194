package id.runut.agenda.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Stores and finds what was sent to whom. */
@ApplicationScoped
public class DistribusiRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  public void simpan(Pengiriman pengiriman) {
    em.persist(pengiriman);
  }

  public void simpan(Distribusi distribusi) {
    em.persist(distribusi);
  }

  /** What was sent to the posts: without receipt first, then the newest. */
  public List<Distribusi> kotakMasuk(Collection<UUID> jabatan, int awal, int terbanyak) {
    return em.createQuery(
            """
            select d from Distribusi d join fetch d.pengiriman
            where d.jabatanId in :jabatan
            order by case when d.diterima is null then 0 else 1 end, d.dikirim desc, d.id
            """,
            Distribusi.class)
        .setParameter("jabatan", jabatan)
        .setFirstResult(awal)
        .setMaxResults(terbanyak)
        .getResultList();
  }

  /** A sent letter at one addressee. */
  public Optional<Distribusi> distribusi(UUID id) {
    return em.createQuery(
            "select d from Distribusi d join fetch d.pengiriman where d.id = :id", Distribusi.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** The same, locked: of two simultaneous receipts the second waits. */
  public Optional<Distribusi> kunci(UUID id) {
    return Optional.ofNullable(em.find(Distribusi.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The newest letter of a process that was sent to a post. */
  public Optional<Distribusi> terbaruUntuk(UUID prosesId, UUID jabatanId) {
    return em.createQuery(
            """
            select d from Distribusi d join fetch d.pengiriman p
            where p.prosesId = :proses and d.jabatanId = :jabatan order by d.dikirim desc
            """,
            Distribusi.class)
        .setParameter("proses", prosesId)
        .setParameter("jabatan", jabatanId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * What a process has sent, by addressee.
   *
   * @param dokumen key of the sent document, or null for all
   */
  public List<Distribusi> proses(UUID prosesId, String dokumen) {
    return em.createQuery(
            """
            select d from Distribusi d join fetch d.pengiriman p
            where p.prosesId = :proses and (:dokumen is null or p.dokumen = :dokumen)
            order by d.dikirim, d.jabatan
            """,
            Distribusi.class)
        .setParameter("proses", prosesId)
        .setParameter("dokumen", dokumen)
        .getResultList();
  }

  /**
   * What an agency has sent in a period, by addressee, the newest first.
   *
   * @param kata part of number, subject or addressee; null or blank for all
   */
  public List<Distribusi> ekspedisi(
      UUID instansiId, String kata, Instant dari, Instant sebelum, int awal, int terbanyak) {
    String bersih = kata == null ? "" : kata.strip().toLowerCase(Locale.ROOT);
    return em.createQuery(
            """
            select d from Distribusi d join fetch d.pengiriman p
            where p.instansiId = :instansi and p.dikirim >= :dari and p.dikirim < :sebelum
              and (lower(p.nomor) like :kata escape '!'
                or lower(d.jabatan) like :kata escape '!'
                or lower(d.instansi) like :kata escape '!'
                or lower(p.hal) like :kata escape '!' and not exists (
                  select 1 from Naskah n where n.id = p.naskahId
                    and n.keamanan in (SifatKeamanan.RAHASIA, SifatKeamanan.SANGAT_RAHASIA)))
            order by p.dikirim desc, d.jabatan desc, d.id
            """,
            Distribusi.class)
        .setParameter("instansi", instansiId)
        .setParameter("dari", dari)
        .setParameter("sebelum", sebelum)
        .setParameter("kata", "%" + bersih.replaceAll("([!%_])", "!$1") + "%")
        .setFirstResult(awal)
        .setMaxResults(terbanyak)
        .getResultList();
  }

  /** Those of some letters whose subject no list shows. */
  public Set<UUID> tertutup(Collection<UUID> naskahIds) {
    return naskahIds.isEmpty()
        ? Set.of()
        : Set.copyOf(
            em.createQuery(
                    """
                    select n.id from Naskah n where n.id in :ids
                      and n.keamanan in (SifatKeamanan.RAHASIA, SifatKeamanan.SANGAT_RAHASIA)
                    """,
                    UUID.class)
                .setParameter("ids", naskahIds)
                .getResultList());
  }

  /** Keys of the documents that a process has sent already, as letters or as attachments. */
  public List<String> dokumenTerkirim(UUID prosesId) {
    return em.createQuery(
            """
            select p.dokumen from Pengiriman p where p.prosesId = :proses
            union
            select l.dokumen from Pengiriman p join p.lampiran l
            where p.prosesId = :proses and l.dokumen is not null
            """,
            String.class)
        .setParameter("proses", prosesId)
        .getResultList();
  }

  /** Whether a letter was sent to one of the posts, by itself or along with another. */
  public boolean pernahDikirim(UUID naskahId, Collection<UUID> jabatan) {
    return !em.createQuery(
            """
            select d.id from Distribusi d join d.pengiriman p left join p.lampiran l
            where d.jabatanId in :jabatan and (p.naskahId = :naskah or l.naskahId = :naskah)
            """,
            UUID.class)
        .setParameter("naskah", naskahId)
        .setParameter("jabatan", jabatan)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
