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
   *
   * @param namaSop name of the SOP that made them, which agencies share; null for any
   */
  public List<Kiriman> kiriman(UUID instansiId, int tahun, Integer triwulan, String namaSop) {
    return em.createQuery(
            """
            select r, d from Distribusi d join fetch d.pengiriman p join p.lampiran l,
              Rekapitulasi r
            where d.instansiId = :instansi and l.berkasId = r.berkasId
              and r.prosesId = p.prosesId and r.diajukan is not null
              and r.tahun = :tahun
              and (r.triwulan = :triwulan or (r.triwulan is null and :triwulan is null))
              and (:sop is null or exists (select 1 from Proses p2, Sop s
                where p2.id = r.prosesId and s.id = p2.sopId and s.nama = :sop))
            order by d.dikirim desc, r.nomor desc
            """,
            Object[].class)
        .setParameter("instansi", instansiId)
        .setParameter("tahun", tahun)
        .setParameter("triwulan", triwulan)
        .setParameter("sop", namaSop)
        .getResultStream()
        .map(b -> new Kiriman((Rekapitulasi) b[0], (Distribusi) b[1]))
        .toList();
  }

  /**
   * The letters of processes of an SOP for a period that were sent to an agency, newest first.
   *
   * @param namaSop name of the SOP, which agencies share
   */
  public List<Distribusi> kirimanSurat(
      UUID instansiId, int tahun, Integer triwulan, String namaSop) {
    return em.createQuery(
            """
            select d from Distribusi d join fetch d.pengiriman p, Proses r, Sop s
            where d.instansiId = :instansi and r.id = p.prosesId and s.id = r.sopId
              and s.nama = :sop and r.tahun = :tahun
              and (r.triwulan = :triwulan or (r.triwulan is null and :triwulan is null))
            order by d.dikirim desc
            """,
            Distribusi.class)
        .setParameter("instansi", instansiId)
        .setParameter("tahun", tahun)
        .setParameter("triwulan", triwulan)
        .setParameter("sop", namaSop)
        .getResultList();
  }

  public Optional<Himpunan> himpunan(UUID tugasId) {
    return em.createQuery("select h from Himpunan h where h.tugasId = :tugas", Himpunan.class)
        .setParameter("tugas", tugasId)
        .getResultStream()
        .findFirst();
  }

  /** What a step of a process has gathered from its parts. */
  public record HimpunanLangkah(Himpunan himpunan, int langkah) {}

  /** What the steps of a process have gathered in its own agency. */
  public List<HimpunanLangkah> himpunanProses(UUID prosesId) {
    return em.createQuery(
            """
            select h, t.langkah from Himpunan h, Tugas t
            where t.id = h.tugasId and t.proses.id = :proses
              and h.instansiId = t.proses.instansiId
            order by h.dihimpun
            """,
            Object[].class)
        .setParameter("proses", prosesId)
        .getResultStream()
        .map(b -> new HimpunanLangkah((Himpunan) b[0], (Integer) b[1]))
        .toList();
  }

  public void simpan(Rekapitulasi rekapitulasi) {
    em.persist(rekapitulasi);
  }

  public void simpan(Himpunan himpunan) {
    em.persist(himpunan);
  }
}
