package id.runut.tandatangan.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores and finds the keys of agencies and the certificates of officials. */
@ApplicationScoped
public class SertifikatRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  public void simpan(KunciInstansi kunci) {
    em.persist(kunci);
  }

  /** Stores at once: a certificate that it replaces must have left the index before. */
  public void simpan(Sertifikat sertifikat) {
    em.flush();
    em.persist(sertifikat);
  }

  /** Lets nobody else make keys for the agency until the transaction ends. */
  public void kunciPembuatan(UUID instansiId) {
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:nama, 0))")
        .setParameter("nama", "kunci_instansi:" + instansiId)
        .getResultList();
  }

  public Optional<KunciInstansi> kunciInstansi(UUID instansiId, KegunaanKunci kegunaan) {
    return em.createQuery(
            """
            select k from KunciInstansi k
            where k.instansiId = :instansi and k.kegunaan = :kegunaan
            """,
            KunciInstansi.class)
        .setParameter("instansi", instansiId)
        .setParameter("kegunaan", kegunaan)
        .getResultStream()
        .findFirst();
  }

  /** The official's certificate that is not revoked; it may have expired. */
  public Optional<Sertifikat> milik(UUID pegawaiId) {
    return em.createQuery(
            "select s from Sertifikat s where s.pegawaiId = :pegawai and s.dicabut is null",
            Sertifikat.class)
        .setParameter("pegawai", pegawaiId)
        .getResultStream()
        .findFirst();
  }

  public Optional<Sertifikat> sertifikat(UUID id) {
    return Optional.ofNullable(em.find(Sertifikat.class, id));
  }

  /** The certificate as it stands now, locked until the transaction ends. */
  public Sertifikat kunci(UUID id) {
    Sertifikat sertifikat = em.find(Sertifikat.class, id);
    em.refresh(sertifikat, LockModeType.PESSIMISTIC_WRITE);
    return sertifikat;
  }

  /** All certificates of the agency that were revoked. */
  public List<Sertifikat> dicabut(UUID instansiId) {
    return em.createQuery(
            """
            select s from Sertifikat s
            where s.instansiId = :instansi and s.dicabut is not null order by s.dicabut
            """,
            Sertifikat.class)
        .setParameter("instansi", instansiId)
        .getResultList();
  }

  /** Number of the next list of revoked certificates. */
  public long nomorDaftarCabut() {
    return ((Number) em.createNativeQuery("select nextval('nomor_daftar_cabut')").getSingleResult())
        .longValue();
  }
}
