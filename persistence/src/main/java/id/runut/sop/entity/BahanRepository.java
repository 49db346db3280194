package id.runut.sop.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads and stores what comes into a process from outside: letters, reports of acts, enclosures.
 */
@ApplicationScoped
public class BahanRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  public void simpan(SuratLuar surat) {
    em.persist(surat);
  }

  public void simpan(LaporanKegiatan laporan) {
    em.persist(laporan);
  }

  public void simpan(BuktiKegiatan bukti) {
    em.persist(bukti);
  }

  public void simpan(KelengkapanProses kelengkapan) {
    em.persist(kelengkapan);
  }

  /** The letters from outside that a process has to do with, in the order of their steps. */
  public List<SuratLuar> suratLuar(UUID prosesId) {
    return em.createQuery(
            "select s from SuratLuar s where s.prosesId = :proses order by s.langkah",
            SuratLuar.class)
        .setParameter("proses", prosesId)
        .getResultList();
  }

  public Optional<LaporanKegiatan> laporan(UUID tugasId) {
    return em.createQuery(
            "select l from LaporanKegiatan l where l.tugasId = :tugas", LaporanKegiatan.class)
        .setParameter("tugas", tugasId)
        .getResultStream()
        .findFirst();
  }

  /** The evidence of tasks that has not been taken back, in the order in which it came. */
  public List<BuktiKegiatan> bukti(Collection<UUID> tugasIds) {
    return em.createQuery(
            """
            select b from BuktiKegiatan b where b.tugasId in :tugas and b.dihapus is null
            order by b.dibuat
            """,
            BuktiKegiatan.class)
        .setParameter("tugas", tugasIds)
        .getResultList();
  }

  /** What has been enclosed in a process, the newest first. */
  public List<KelengkapanProses> kelengkapan(UUID prosesId) {
    return em.createQuery(
            """
            select k from KelengkapanProses k where k.prosesId = :proses
            order by k.dilampirkan desc
            """,
            KelengkapanProses.class)
        .setParameter("proses", prosesId)
        .getResultList();
  }

  /**
   * Processes that wait for an outside event and that one of the posts will go on with, or of one
   * of the agencies, the longest waiting first.
   */
  public List<Penantian> menanti(Collection<UUID> jabatan, Collection<UUID> instansi) {
    return em.createQuery(
            """
            select n from Penantian n, Proses p
            where p.id = n.prosesId and n.tiba is null and p.status = :berjalan
              and (n.jabatanId in :jabatan or p.instansiId in :instansi)
            order by n.sejak
            """,
            Penantian.class)
        .setParameter("berjalan", StatusProses.BERJALAN)
        .setParameter("jabatan", jabatan)
        .setParameter("instansi", instansi)
        .getResultList();
  }
}
