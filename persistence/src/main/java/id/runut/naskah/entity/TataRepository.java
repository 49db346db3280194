package id.runut.naskah.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores how letters look, what their first drafts say, and the pictures in their bodies. */
@ApplicationScoped
public class TataRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  public void simpan(TataNaskah tata) {
    em.persist(tata);
  }

  public void simpan(TemplatNaskah templat) {
    em.persist(templat);
  }

  public void simpan(GambarNaskah gambar) {
    em.persist(gambar);
  }

  /** All states of an agency's appearance, the newest first. */
  public List<TataNaskah> tata(UUID instansiId) {
    return em.createQuery(
            "select t from TataNaskah t where t.instansiId = :instansi order by t.nomor desc",
            TataNaskah.class)
        .setParameter("instansi", instansiId)
        .getResultList();
  }

  /** The state that counts; empty while the agency has set nothing. */
  public Optional<TataNaskah> tataBerlaku(UUID instansiId) {
    return em.createQuery(
            "select t from TataNaskah t where t.instansiId = :instansi order by t.nomor desc",
            TataNaskah.class)
        .setParameter("instansi", instansiId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** All states of a template of an agency, the newest first. */
  public List<TemplatNaskah> templat(UUID instansiId, String nama) {
    return em.createQuery(
            """
            select t from TemplatNaskah t where t.instansiId = :instansi and t.nama = :nama
            order by t.nomor desc
            """,
            TemplatNaskah.class)
        .setParameter("instansi", instansiId)
        .setParameter("nama", nama)
        .getResultList();
  }

  /** All states of all templates of an agency, of each name the newest first. */
  public List<TemplatNaskah> semuaTemplat(UUID instansiId) {
    return em.createQuery(
            """
            select t from TemplatNaskah t where t.instansiId = :instansi
            order by t.nama, t.nomor desc
            """,
            TemplatNaskah.class)
        .setParameter("instansi", instansiId)
        .getResultList();
  }

  /** The pictures that were brought into a letter. */
  public List<GambarNaskah> gambarNaskah(UUID naskahId) {
    return em.createQuery(
            "select g from GambarNaskah g where g.naskahId = :naskah order by g.id",
            GambarNaskah.class)
        .setParameter("naskah", naskahId)
        .getResultList();
  }

  /** The pictures of a content, whichever letters they were brought into. */
  public List<GambarNaskah> gambar(String sha256) {
    return em.createQuery(
            "select g from GambarNaskah g where g.sha256 = :sha order by g.id", GambarNaskah.class)
        .setParameter("sha", sha256)
        .getResultList();
  }
}
