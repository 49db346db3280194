package id.runut.notifikasi.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores notices and the outbox. */
@ApplicationScoped
public class NotifikasiRepository {

  /** Hibernate's value for SKIP LOCKED. */
  private static final int LEWATI_YANG_TERKUNCI = -2;

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  public void simpan(Notifikasi notifikasi) {
    em.persist(notifikasi);
  }

  /**
   * Adds to the outbox unless the same event is already there for the same addressee. One statement
   * that asks and adds, because every task that is opened sends a mail.
   */
  public void simpan(KotakKeluar surat) {
    em.createQuery(
            """
            insert into KotakKeluar (versi, kunciUnik, jabatanId, kunci, argumen, tautan,
              dibuat, berikutnya, percobaan, lampiranNama, lampiranJenis, lampiran)
            values (0, :kunciUnik, :jabatan, :kunci, :argumen, :tautan,
              :dibuat, :dibuat, 0, :namaLampiran, :jenisLampiran, :lampiran)
            on conflict (kunciUnik) do nothing
            """)
        .setParameter("kunciUnik", surat.getKunciUnik())
        .setParameter("jabatan", surat.getJabatanId())
        .setParameter("kunci", surat.getKunci())
        .setParameter("argumen", surat.getArgumen())
        .setParameter("tautan", surat.getTautan())
        .setParameter("dibuat", surat.getDibuat())
        .setParameter("namaLampiran", surat.getLampiranNama())
        .setParameter("jenisLampiran", surat.getLampiranJenis())
        .setParameter("lampiran", surat.getLampiran())
        .executeUpdate();
  }

  /** The newest notices of the posts, unread ones first. */
  public List<Notifikasi> terbaru(Collection<UUID> jabatan, int terbanyak) {
    return em.createQuery(
            """
            select n from Notifikasi n where n.jabatanId in :jabatan
            order by case when n.dibaca is null then 0 else 1 end, n.dibuat desc
            """,
            Notifikasi.class)
        .setParameter("jabatan", jabatan)
        .setMaxResults(terbanyak)
        .getResultList();
  }

  /** How many are unread, counted up to the given cap. */
  public int belumDibaca(Collection<UUID> jabatan, int terbanyak) {
    return em.createQuery(
            "select n.id from Notifikasi n where n.jabatanId in :jabatan and n.dibaca is null",
            UUID.class)
        .setParameter("jabatan", jabatan)
        .setMaxResults(terbanyak)
        .getResultList()
        .size();
  }

  public Optional<Notifikasi> notifikasi(UUID id) {
    return Optional.ofNullable(em.find(Notifikasi.class, id));
  }

  /** Mails that are due, locked; rows that another node is sending are passed over. */
  public List<KotakKeluar> jatuhTempo(Instant kini, int terbanyak) {
    return em.createQuery(
            """
            select k from KotakKeluar k
            where k.terkirim is null and k.berikutnya <= :kini order by k.berikutnya
            """,
            KotakKeluar.class)
        .setParameter("kini", kini)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("jakarta.persistence.lock.timeout", LEWATI_YANG_TERKUNCI)
        .setMaxResults(terbanyak)
        .getResultList();
  }
}
