package id.runut.laporan.entity;

import id.runut.agenda.entity.Distribusi;
import id.runut.capaian.entity.Realisasi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores recaps and gatherings, and finds the recaps that were sent. */
@ApplicationScoped
public class LaporanRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  /** A recap that was sent to an agency, with the letter that brought it. */
  public record Kiriman(Rekapitulasi rekapitulasi, Distribusi distribusi) {}

  /** The versions of a process's recap, newest first. */
  public List<Rekapitulasi> rekapitulasi(UUID prosesId) {
    return em.createQuery(
            "select r from Rekapitulasi r where r.prosesId = :proses order by r.nomor desc",
            Rekapitulasi.class)
        .setParameter("proses", prosesId)
        .getResultList();
  }

  public Optional<Rekapitulasi> satu(UUID id) {
    return Optional.ofNullable(em.find(Rekapitulasi.class, id));
  }

  /** A figure as a recap refers to it, without reading it. */
  public Realisasi rujukan(UUID realisasiId) {
    return em.getReference(Realisasi.class, realisasiId);
  }

  /** The figures of a recap with the workbooks that they came from, in their order. */
  public List<Realisasi> angka(UUID rekapitulasiId) {
    return em.createQuery(
            """
            select r from BarisRekapitulasi b join b.realisasi r join fetch r.unggahan
            where b.rekapitulasi.id = :rekapitulasi order by b.urut
            """,
            Realisasi.class)
        .setParameter("rekapitulasi", rekapitulasiId)
        .getResultList();
  }

  public long jumlahAngka(UUID rekapitulasiId) {
    return em.createQuery(
            "select count(b) from BarisRekapitulasi b where b.rekapitulasi.id = :rekapitulasi",
            Long.class)
        .setParameter("rekapitulasi", rekapitulasiId)
        .getSingleResult();
  }

  /**
   * The recaps of a quarter that were sent to an agency, along with a letter, newest first: those
   * whose very workbook was enclosed.
   */
  public List<Kiriman> kiriman(UUID instansiId, int tahun, int triwulan) {
    return em.createQuery(
            """
            select r, d from Distribusi d join fetch d.pengiriman p join p.lampiran l,
              Rekapitulasi r
            where d.instansiId = :instansi and l.berkasId = r.berkasId
              and r.prosesId = p.prosesId and r.diajukan is not null
              and r.tahun = :tahun and r.triwulan = :triwulan
            order by d.dikirim desc, r.nomor desc
            """,
            Object[].class)
        .setParameter("instansi", instansiId)
        .setParameter("tahun", tahun)
        .setParameter("triwulan", triwulan)
        .getResultStream()
        .map(b -> new Kiriman((Rekapitulasi) b[0], (Distribusi) b[1]))
        .toList();
  }

  public Optional<Himpunan> himpunan(UUID tugasId) {
    return em.createQuery("select h from Himpunan h where h.tugasId = :tugas", Himpunan.class)
        .setParameter("tugas", tugasId)
        .getResultStream()
        .findFirst();
  }

  public void simpan(Rekapitulasi rekapitulasi) {
    em.persist(rekapitulasi);
  }

  public void simpan(Himpunan himpunan) {
    em.persist(himpunan);
  }
}
