package id.runut.agenda.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The classes of papers as an agency has them: the general ones, overruled by its own. */
@ApplicationScoped
public class KlasifikasiRepository {

  private static final String MILIK =
      """
      (k.instansiId = :instansi or k.instansiId is null and not exists (
        select 1 from KlasifikasiArsip s where s.instansiId = :instansi and s.kode = k.kode))
      """;

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  public void simpan(KlasifikasiArsip klasifikasi) {
    em.persist(klasifikasi);
  }

  /**
   * Classes by part of code or name, in the order of their codes.
   *
   * @param kata null or blank for all
   * @param hanyaBerlaku whether those that new letters may not take are left out
   */
  public List<KlasifikasiArsip> cari(
      UUID instansiId, String kata, boolean hanyaBerlaku, int awal, int terbanyak) {
    String bersih = kata == null ? "" : kata.strip().toLowerCase(Locale.ROOT);
    return em.createQuery(
            "select k from KlasifikasiArsip k where "
                + MILIK
                + """
                and (k.berlaku = true or :semua = true)
                and (lower(k.kode) like :awalan escape '!' or lower(k.nama) like :kata escape '!')
                order by k.urutan
                """,
            KlasifikasiArsip.class)
        .setParameter("instansi", instansiId)
        .setParameter("semua", !hanyaBerlaku)
        .setParameter("awalan", aman(bersih) + "%")
        .setParameter("kata", "%" + aman(bersih) + "%")
        .setFirstResult(awal)
        .setMaxResults(terbanyak)
        .getResultList();
  }

  /** All classes of an agency, in the order of their codes. */
  public List<KlasifikasiArsip> semua(UUID instansiId) {
    return em.createQuery(
            "select k from KlasifikasiArsip k where " + MILIK + " order by k.urutan",
            KlasifikasiArsip.class)
        .setParameter("instansi", instansiId)
        .getResultList();
  }

  /** Those under which papers can be filed: they say how long. */
  public List<KlasifikasiArsip> beretensi(UUID instansiId) {
    return em.createQuery(
            "select k from KlasifikasiArsip k where "
                + MILIK
                + " and k.berlaku = true and k.nasib is not null order by k.urutan",
            KlasifikasiArsip.class)
        .setParameter("instansi", instansiId)
        .getResultList();
  }

  /** The class with a code, whether new letters may take it or not. */
  public Optional<KlasifikasiArsip> menurutKode(UUID instansiId, String kode) {
    return em.createQuery(
            "select k from KlasifikasiArsip k where k.kode = :kode and " + MILIK,
            KlasifikasiArsip.class)
        .setParameter("kode", kode)
        .setParameter("instansi", instansiId)
        .getResultStream()
        .findFirst();
  }

  private static String aman(String kata) {
    return kata.replaceAll("([!%_])", "!$1");
  }
}
