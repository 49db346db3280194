package id.runut.notifikasi.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Stores how people want their mail, and what waits for their mail of the day. */
@ApplicationScoped
public class PilihanSurelRepository {

  /** Hibernate's value for SKIP LOCKED. */
  private static final int LEWATI_YANG_TERKUNCI = -2;

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  public void simpan(PilihanSurel pilihan) {
    em.persist(pilihan);
  }

  public void simpan(KabarHarian kabar) {
    em.persist(kabar);
  }

  public Optional<PilihanSurel> milik(UUID pegawaiId) {
    return em.createQuery(
            "select p from PilihanSurel p where p.pegawaiId = :pegawai", PilihanSurel.class)
        .setParameter("pegawai", pegawaiId)
        .getResultStream()
        .findFirst();
  }

  /** What each of the officials has chosen; who has chosen nothing is missing. */
  public Map<UUID, CaraSurel> cara(Collection<UUID> pegawai) {
    return em.createQuery(
            "select p from PilihanSurel p where p.pegawaiId in :pegawai", PilihanSurel.class)
        .setParameter("pegawai", pegawai)
        .getResultStream()
        .collect(Collectors.toMap(PilihanSurel::getPegawaiId, PilihanSurel::getCara));
  }

  /** What waits for an official's mail of the day is due at once. */
  public void dahulukan(UUID pegawaiId, Instant kini) {
    em.createQuery(
            """
            update KabarHarian k set k.jatuhTempo = :kini
            where k.pegawaiId = :pegawai and k.terkirim is null
            """)
        .setParameter("kini", kini)
        .setParameter("pegawai", pegawaiId)
        .executeUpdate();
  }

  /**
   * Somebody whose mail of the day is due and that nobody else is sending, locked, so that what
   * waits for him goes into one mail.
   */
  public Optional<PilihanSurel> giliran(Instant kini) {
    return em.createQuery(
            """
            select p from PilihanSurel p where exists (select 1 from KabarHarian k
              where k.pegawaiId = p.pegawaiId and k.terkirim is null and k.jatuhTempo <= :kini)
            """,
            PilihanSurel.class)
        .setParameter("kini", kini)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("jakarta.persistence.lock.timeout", LEWATI_YANG_TERKUNCI)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** What waits for an official's mail of the day, the oldest first. */
  public List<KabarHarian> menunggu(UUID pegawaiId) {
    return em.createQuery(
            """
            select k from KabarHarian k join fetch k.kotakKeluar o
            where k.pegawaiId = :pegawai and k.terkirim is null order by o.dibuat, k.id
            """,
            KabarHarian.class)
        .setParameter("pegawai", pegawaiId)
        .getResultList();
  }
}
