package id.runut.tandatangan.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores and finds signatures and papers with a code. */
@ApplicationScoped
public class TandaTanganRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  public void simpan(TandaTangan tandaTangan) {
    em.persist(tandaTangan);
  }

  public void simpan(DokumenBerkode dokumen) {
    em.persist(dokumen);
  }

  /**
   * Takes a code for ever.
   *
   * @return false when it has been given before
   */
  public boolean ambilKode(String kode) {
    return em.createNativeQuery(
                "insert into kode_verifikasi (kode) values (:kode) on conflict do nothing")
            .setParameter("kode", kode)
            .executeUpdate()
        == 1;
  }

  /** The signatures of the letter that bears the code, in their order. */
  public List<TandaTangan> menurutKode(String kode) {
    return em.createQuery(
            "select t from TandaTangan t where t.kode = :kode order by t.urut", TandaTangan.class)
        .setParameter("kode", kode)
        .getResultList();
  }

  /** The signatures of a letter, in their order. */
  public List<TandaTangan> menurutNaskah(UUID naskahId) {
    return em.createQuery(
            "select t from TandaTangan t where t.naskahId = :naskah order by t.urut",
            TandaTangan.class)
        .setParameter("naskah", naskahId)
        .getResultList();
  }

  public Optional<DokumenBerkode> dokumenMenurutKode(String kode) {
    return em.createQuery(
            "select d from DokumenBerkode d where d.kode = :kode", DokumenBerkode.class)
        .setParameter("kode", kode)
        .getResultStream()
        .findFirst();
  }

  /** Whether the task has signed. */
  public boolean sudah(UUID tugasId) {
    return !em.createQuery("select t.id from TandaTangan t where t.tugasId = :tugas", UUID.class)
        .setParameter("tugas", tugasId)
        .getResultList()
        .isEmpty();
  }
}
