package id.runut.tandatangan.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Stores and finds who signs for agencies, and what is on its way there. */
@ApplicationScoped
public class PenyediaRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  public void simpan(PengaturanTandatangan pengaturan) {
    em.persist(pengaturan);
  }

  public void simpan(NikPegawai nik) {
    em.persist(nik);
  }

  public void simpan(UpayaTandaTangan upaya) {
    em.persist(upaya);
  }

  /** The agency's choice; empty while it has made none. */
  public Optional<PengaturanTandatangan> pengaturan(UUID instansiId) {
    return em.createQuery(
            "select p from PengaturanTandatangan p where p.instansiId = :instansi",
            PengaturanTandatangan.class)
        .setParameter("instansi", instansiId)
        .getResultStream()
        .findFirst();
  }

  public Optional<NikPegawai> nik(UUID pegawaiId) {
    return em.createQuery(
            "select n from NikPegawai n where n.pegawaiId = :pegawai", NikPegawai.class)
        .setParameter("pegawai", pegawaiId)
        .getResultStream()
        .findFirst();
  }

  public Optional<UpayaTandaTangan> upaya(UUID id) {
    return Optional.ofNullable(em.find(UpayaTandaTangan.class, id));
  }

  /** What was sent for a signature of a version. */
  public Optional<UpayaTandaTangan> upaya(UUID versiNaskahId, int urut) {
    return em.createQuery(
            """
            select u from UpayaTandaTangan u
            where u.versiNaskahId = :versiNaskah and u.urut = :urut
            """,
            UpayaTandaTangan.class)
        .setParameter("versiNaskah", versiNaskahId)
        .setParameter("urut", urut)
        .getResultStream()
        .findFirst();
  }

  /** What was sent is no longer needed: the answer is in the archive. */
  public void hapus(UpayaTandaTangan upaya) {
    em.remove(upaya);
  }
}
