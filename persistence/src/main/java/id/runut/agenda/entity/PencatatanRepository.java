package id.runut.agenda.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Stores what is done with papers: registration, copies, filing, hand-over. */
@ApplicationScoped
public class PencatatanRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  public void simpan(Registrasi registrasi) {
    em.persist(registrasi);
  }

  public void simpan(Pencetakan pencetakan) {
    em.persist(pencetakan);
  }

  public void simpan(Pengarsipan pengarsipan) {
    em.persist(pengarsipan);
  }

  public void simpan(Penyerahan penyerahan) {
    em.persist(penyerahan);
  }

  /** The newest registration of a letter. */
  public Optional<Registrasi> registrasi(UUID naskahId) {
    return em.createQuery(
            "select r from Registrasi r where r.naskahId = :naskah order by r.dicatat desc",
            Registrasi.class)
        .setParameter("naskah", naskahId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The copies that were made in a task. */
  public List<Pencetakan> pencetakan(UUID tugasId) {
    return em.createQuery(
            "select p from Pencetakan p where p.tugasId = :tugas order by p.dicetak",
            Pencetakan.class)
        .setParameter("tugas", tugasId)
        .getResultList();
  }

  /**
   * What an agency has filed, the newest first.
   *
   * @param kata part of subject, number or place; null or blank for all
   */
  public List<Pengarsipan> arsip(UUID instansiId, String kata, int awal, int terbanyak) {
    String bersih = kata == null ? "" : kata.strip().toLowerCase(Locale.ROOT);
    return em.createQuery(
            """
            select a from Pengarsipan a where a.instansiId = :instansi
              and (lower(a.hal) like :kata escape '!' or lower(a.nomor) like :kata escape '!'
                or lower(a.tempat) like :kata escape '!' or lower(a.klasifikasi) like :kata escape '!')
            order by a.diarsipkan desc
            """,
            Pengarsipan.class)
        .setParameter("instansi", instansiId)
        .setParameter("kata", "%" + bersih.replaceAll("([!%_])", "!$1") + "%")
        .setFirstResult(awal)
        .setMaxResults(terbanyak)
        .getResultList();
  }

  public Optional<Pengarsipan> arsip(UUID id) {
    return Optional.ofNullable(em.find(Pengarsipan.class, id));
  }

  /** What was handed over to a step of a process, in the order in which it came. */
  public List<Penyerahan> penyerahan(UUID prosesId, int langkahTujuan) {
    return em.createQuery(
            """
            select p from Penyerahan p
            where p.prosesId = :proses and p.langkahTujuan = :langkah order by p.diserahkan
            """,
            Penyerahan.class)
        .setParameter("proses", prosesId)
        .setParameter("langkah", langkahTujuan)
        .getResultList();
  }

  /** The same, locked: of two receipts the second waits. */
  public List<Penyerahan> kunciPenyerahan(UUID prosesId, int langkahTujuan) {
    return em.createQuery(
            """
            select p from Penyerahan p
            where p.prosesId = :proses and p.langkahTujuan = :langkah and p.diterima is null
            order by p.id
            """,
            Penyerahan.class)
        .setParameter("proses", prosesId)
        .setParameter("langkah", langkahTujuan)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
