package id.runut.capaian.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores accepted workbooks, their figures and evidence. */
@ApplicationScoped
public class CapaianRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  /** All accepted workbooks of a task, newest first. */
  public List<Unggahan> unggahanTugas(UUID tugasId) {
    return em.createQuery(
            "select u from Unggahan u where u.tugasId = :tugas order by u.nomor desc",
            Unggahan.class)
        .setParameter("tugas", tugasId)
        .getResultList();
  }

  /** The workbook of a task that is in force or handed in. */
  public Optional<Unggahan> berlaku(UUID tugasId) {
    return em.createQuery(
            "select u from Unggahan u where u.tugasId = :tugas and u.status <> :diganti",
            Unggahan.class)
        .setParameter("tugas", tugasId)
        .setParameter("diganti", StatusUnggahan.DIGANTI)
        .getResultStream()
        .findFirst();
  }

  /** The workbooks handed in to a process with all their figures, newest first. */
  public List<Unggahan> terkirim(UUID prosesId) {
    return em.createQuery(
            """
            select distinct u from Unggahan u left join fetch u.realisasi r
            where u.prosesId = :proses and u.status = :dikirim
            order by u.dikirim desc, r.urut
            """,
            Unggahan.class)
        .setParameter("proses", prosesId)
        .setParameter("dikirim", StatusUnggahan.DIKIRIM)
        .getResultList();
  }

  /** The figures that a unit has handed in for a quarter, or for the year, the newest first. */
  public List<Realisasi> terkirimUnit(UUID unitId, int tahun, Integer triwulan) {
    return em.createQuery(
            """
            select r from Realisasi r join fetch r.unggahan u
            where u.unitId = :unit and u.tahun = :tahun and (u.triwulan = :triwulan or (u.triwulan is null and :triwulan is null))
              and u.status = :dikirim
            order by u.dikirim desc
            """,
            Realisasi.class)
        .setParameter("unit", unitId)
        .setParameter("tahun", tahun)
        .setParameter("triwulan", triwulan)
        .setParameter("dikirim", StatusUnggahan.DIKIRIM)
        .getResultList();
  }

  public Optional<Unggahan> unggahan(UUID id) {
    return Optional.ofNullable(em.find(Unggahan.class, id));
  }

  public Optional<Realisasi> realisasi(UUID id) {
    return em.createQuery(
            "select r from Realisasi r join fetch r.unggahan where r.id = :id", Realisasi.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** The evidence of a task that has not been taken back, in the order in which it came. */
  public List<BuktiDukung> buktiTugas(UUID tugasId) {
    return em.createQuery(
            """
            select b from BuktiDukung b where b.tugasId = :tugas and b.dihapus is null
            order by b.dibuat
            """,
            BuktiDukung.class)
        .setParameter("tugas", tugasId)
        .getResultList();
  }

  public Optional<BuktiDukung> bukti(UUID id) {
    return Optional.ofNullable(em.find(BuktiDukung.class, id)).filter(b -> b.getDihapus() == null);
  }

  /**
   * Puts a workbook in force. The one before has been superseded already; its row is written first,
   * because the database allows one in force only.
   */
  public void simpan(Unggahan unggahan) {
    em.flush();
    em.persist(unggahan);
  }

  public void simpan(VerifikasiUnggahan verifikasi) {
    em.persist(verifikasi);
  }

  /** What the verifier has said to units' figures in a task. */
  public List<VerifikasiUnggahan> verifikasi(UUID tugasId) {
    return em.createQuery(
            "select v from VerifikasiUnggahan v where v.tugasId = :tugas", VerifikasiUnggahan.class)
        .setParameter("tugas", tugasId)
        .getResultList();
  }

  public void simpan(BuktiDukung bukti) {
    em.persist(bukti);
  }
}
