package id.runut.berkas.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Stores files. The bytes live in the database, in the same transaction as the act that brought
 * them, so that no file is orphaned and none is missing (invariant I5).
 */
@ApplicationScoped
public class BerkasRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  /** Stores the bytes once per SHA-256 and the file's own row. */
  public void simpan(Berkas berkas, byte[] isi) {
    em.createNativeQuery(
            """
            insert into isi_berkas (sha256, isi) values (:sha256, :isi) on conflict do nothing
            """)
        .setParameter("sha256", berkas.getSha256())
        .setParameter("isi", isi)
        .executeUpdate();
    em.persist(berkas);
  }

  public Optional<Berkas> berkas(UUID id) {
    return Optional.ofNullable(em.find(Berkas.class, id));
  }

  /** The bytes under a SHA-256; empty when there are none. */
  public Optional<byte[]> isi(String sha256) {
    List<?> baris =
        em.createNativeQuery("select isi from isi_berkas where sha256 = :sha256", byte[].class)
            .setParameter("sha256", sha256)
            .getResultList();
    return baris.stream().findFirst().map(byte[].class::cast);
  }
}
