package id.runut.sop.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and stores the working time of agencies. What has no agency holds for all of them. */
@ApplicationScoped
public class KalenderRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  /** The agency's own office hours and the general ones, those of periods included. */
  public List<JamKerja> jamKerja(UUID instansiId) {
    return sendiriDanUmum(JamKerja.class, instansiId, "hari");
  }

  /** The agency's own periods with hours of their own and the general ones, by time. */
  public List<MasaJamKerja> masa(UUID instansiId) {
    return sendiriDanUmum(MasaJamKerja.class, instansiId, "mulai");
  }

  /** The agency's own days and the national ones, by date. */
  public List<HariLibur> hari(UUID instansiId) {
    return sendiriDanUmum(HariLibur.class, instansiId, "tanggal");
  }

  public Optional<WaktuTunggu> waktuTunggu(UUID instansiId) {
    return em.createQuery(
            "select w from WaktuTunggu w where w.instansiId = :instansi", WaktuTunggu.class)
        .setParameter("instansi", instansiId)
        .getResultStream()
        .findFirst();
  }

  /** Sends what has been changed to the database, so that reading finds it. */
  public void tuliskan() {
    em.flush();
  }

  /** Keeps hours, a period, a day, or how long tasks may wait. */
  public void simpan(EntitasDasar bagian) {
    em.persist(bagian);
  }

  /**
   * Removes an agency's own week.
   *
   * @param masaId that of a period; null for that of the rest of the year
   */
  public void hapusPekan(UUID instansiId, UUID masaId) {
    em.createQuery(
            """
            delete from JamKerja j where j.instansiId = :instansi
              and (j.masaId = :masa or (j.masaId is null and :masa is null))
            """)
        .setParameter("instansi", instansiId)
        .setParameter("masa", masaId)
        .executeUpdate();
  }

  /**
   * Removes one of the agency's own periods with its hours.
   *
   * @return false when it has no such period
   */
  public boolean hapusMasa(UUID instansiId, UUID masaId) {
    return em.createQuery(
                "delete from MasaJamKerja m where m.id = :id and m.instansiId = :instansi")
            .setParameter("id", masaId)
            .setParameter("instansi", instansiId)
            .executeUpdate()
        == 1;
  }

  /** Removes the agency's own days of these dates; national ones stay. */
  public int hapusHari(UUID instansiId, Collection<LocalDate> tanggal) {
    return em.createQuery(
            "delete from HariLibur h where h.instansiId = :instansi and h.tanggal in :tanggal")
        .setParameter("instansi", instansiId)
        .setParameter("tanggal", tanggal)
        .executeUpdate();
  }

  /** What holds for all agencies has none. */
  private <T> List<T> sendiriDanUmum(Class<T> jenis, UUID instansiId, String urut) {
    return em.createQuery(
            """
            select k from %s k where k.instansiId = :instansi or k.instansiId is null order by k.%s
            """
                .formatted(jenis.getSimpleName(), urut),
            jenis)
        .setParameter("instansi", instansiId)
        .getResultList();
  }
}
