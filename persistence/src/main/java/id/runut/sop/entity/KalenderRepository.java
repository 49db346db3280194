package id.runut.sop.entity;

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
    return em.createQuery(
            """
            select j from JamKerja j
            where j.instansiId = :instansi or j.instansiId is null order by j.hari
            """,
            JamKerja.class)
        .setParameter("instansi", instansiId)
        .getResultList();
  }

  /** The agency's own periods with hours of their own and the general ones, by time. */
  public List<MasaJamKerja> masa(UUID instansiId) {
    return em.createQuery(
            """
            select m from MasaJamKerja m
            where m.instansiId = :instansi or m.instansiId is null order by m.mulai
            """,
            MasaJamKerja.class)
        .setParameter("instansi", instansiId)
        .getResultList();
  }

  /** The agency's own days and the national ones, by date. */
  public List<HariLibur> hari(UUID instansiId) {
    return em.createQuery(
            """
            select h from HariLibur h
            where h.instansiId = :instansi or h.instansiId is null order by h.tanggal
            """,
            HariLibur.class)
        .setParameter("instansi", instansiId)
        .getResultList();
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

  public void simpan(WaktuTunggu waktuTunggu) {
    em.persist(waktuTunggu);
  }

  public void simpan(JamKerja jamKerja) {
    em.persist(jamKerja);
  }

  public void simpan(MasaJamKerja masa) {
    em.persist(masa);
  }

  public void simpan(HariLibur hari) {
    em.persist(hari);
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
}
