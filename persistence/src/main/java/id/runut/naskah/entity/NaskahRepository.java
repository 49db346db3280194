package id.runut.naskah.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores letters, working copies and versions. */
@ApplicationScoped
public class NaskahRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  public void simpan(Naskah naskah) {
    em.persist(naskah);
  }

  public void simpan(KonsepTersimpan konsep) {
    em.persist(konsep);
  }

  public void simpan(VersiNaskah versi) {
    em.persist(versi);
  }

  /** Sends what has been changed, so that the working copy's counter shows it. */
  public void kirimPerubahan() {
    em.flush();
  }

  public Optional<Naskah> naskah(UUID id) {
    return Optional.ofNullable(em.find(Naskah.class, id));
  }

  /** The newest edition of a document that belongs to no branch. */
  public Optional<Naskah> naskah(UUID prosesId, String dokumen) {
    return naskah(prosesId, dokumen, null);
  }

  /**
   * The newest edition of a document.
   *
   * @param cabang the branch that it belongs to; null for none
   */
  public Optional<Naskah> naskah(UUID prosesId, String dokumen, UUID cabang) {
    return em.createQuery(
            """
            select n from Naskah n where n.prosesId = :proses and n.dokumen = :dokumen
              and (n.cabang = :cabang or (n.cabang is null and :tanpaCabang = true))
            order by n.edisi desc
            """,
            Naskah.class)
        .setParameter("proses", prosesId)
        .setParameter("dokumen", dokumen)
        .setParameter("cabang", cabang)
        .setParameter("tanpaCabang", cabang == null)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The newest editions of a document in all branches, in the order in which they were begun. */
  public List<Naskah> semuaCabang(UUID prosesId, String dokumen) {
    return em.createQuery(
            """
            select n from Naskah n where n.prosesId = :proses and n.dokumen = :dokumen
              and n.cabang is not null and n.edisi = (select max(l.edisi) from Naskah l
                where l.prosesId = n.prosesId and l.dokumen = n.dokumen and l.cabang = n.cabang)
            order by n.id
            """,
            Naskah.class)
        .setParameter("proses", prosesId)
        .setParameter("dokumen", dokumen)
        .getResultList();
  }

  /**
   * The newest finished document of a process of another SOP for a year, and for a quarter of it
   * where both are quarterly.
   */
  public Optional<Naskah> dariSop(
      UUID instansiId, String kodeSop, String dokumen, int tahun, Integer triwulan) {
    return em.createQuery(
            """
            select n from Naskah n, Proses p, Sop s
            where p.id = n.prosesId and s.id = p.sopId and n.instansiId = :instansi
              and s.kode = :sop and n.dokumen = :dokumen and n.cabang is null
              and n.status = :terbit and p.tahun = :tahun
              and (p.triwulan is null or :triwulan is null or p.triwulan = :triwulan)
            order by p.triwulan desc nulls last, n.diubah desc
            """,
            Naskah.class)
        .setParameter("instansi", instansiId)
        .setParameter("sop", kodeSop)
        .setParameter("dokumen", dokumen)
        .setParameter("terbit", StatusNaskah.TERBIT)
        .setParameter("tahun", tahun)
        .setParameter("triwulan", triwulan)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The letters of a process in the order in which they were begun. */
  public List<Naskah> proses(UUID prosesId) {
    return em.createQuery(
            "select n from Naskah n where n.prosesId = :proses order by n.id", Naskah.class)
        .setParameter("proses", prosesId)
        .getResultList();
  }

  /**
   * Letters of an agency, the latest change first.
   *
   * @param kata part of subject or number, in lower case; null for all
   */
  public List<Naskah> cari(UUID instansiId, String kata, int awal, int jumlah) {
    String pola = kata == null ? null : "%" + kata.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    return em.createQuery(
            """
            select n from Naskah n where n.instansiId = :instansi
              and (:pola is null or lower(n.hal) like :pola escape '\\'
                or lower(n.nomor) like :pola escape '\\')
            order by n.diubah desc
            """,
            Naskah.class)
        .setParameter("instansi", instansiId)
        .setParameter("pola", pola)
        .setFirstResult(awal)
        .setMaxResults(jumlah)
        .getResultList();
  }

  public Optional<KonsepTersimpan> konsep(Naskah naskah) {
    return em.createQuery(
            "select k from KonsepTersimpan k where k.naskah = :naskah", KonsepTersimpan.class)
        .setParameter("naskah", naskah)
        .getResultStream()
        .findFirst();
  }

  /** The working copy, locked: two savers of one letter come one after the other. */
  public Optional<KonsepTersimpan> kunciKonsep(Naskah naskah) {
    return em.createQuery(
            "select k from KonsepTersimpan k where k.naskah = :naskah", KonsepTersimpan.class)
        .setParameter("naskah", naskah)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  public Optional<VersiNaskah> versi(UUID id) {
    return Optional.ofNullable(em.find(VersiNaskah.class, id));
  }

  /** The current version; empty while there is none. */
  public Optional<VersiNaskah> berlaku(Naskah naskah) {
    return em.createQuery(
            "select v from VersiNaskah v where v.naskah = :naskah and v.nomor = :nomor",
            VersiNaskah.class)
        .setParameter("naskah", naskah)
        .setParameter("nomor", naskah.getVersiTerakhir())
        .getResultStream()
        .findFirst();
  }

  /** All versions, the newest first. */
  public List<VersiNaskah> semuaVersi(Naskah naskah) {
    return em.createQuery(
            "select v from VersiNaskah v where v.naskah = :naskah order by v.nomor desc",
            VersiNaskah.class)
        .setParameter("naskah", naskah)
        .getResultList();
  }
}
