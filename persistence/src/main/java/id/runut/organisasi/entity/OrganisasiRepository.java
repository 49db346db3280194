package id.runut.organisasi.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and stores units, posts, officials and assignments. */
@ApplicationScoped
public class OrganisasiRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  public Optional<Pegawai> pegawaiMenurutSubjek(String subjek) {
    return em.createQuery(
            "select p from Pegawai p join fetch p.instansi where p.subjek = :subjek", Pegawai.class)
        .setParameter("subjek", subjek)
        .getResultStream()
        .findFirst();
  }

  /** The assignments of an official that hold on the given day, with post, unit and agency. */
  public List<Penugasan> penugasanPegawai(UUID pegawaiId, LocalDate hari) {
    return em.createQuery(
            """
            select t from Penugasan t
              join fetch t.jabatan j join fetch j.unit join fetch j.instansi join fetch t.pegawai
            where t.pegawai.id = :pegawai and t.dibatalkan is null and t.mulai <= :hari
              and (t.selesai is null or t.selesai >= :hari)
            order by t.jenis, t.mulai
            """,
            Penugasan.class)
        .setParameter("pegawai", pegawaiId)
        .setParameter("hari", hari)
        .getResultList();
  }

  /** Everybody who holds one of the posts on the given day, definitive holders first. */
  public List<Penugasan> pemegang(Collection<UUID> jabatanIds, LocalDate hari) {
    return em.createQuery(
            """
            select t from Penugasan t join fetch t.jabatan join fetch t.pegawai
            where t.jabatan.id in :jabatan and t.dibatalkan is null and t.mulai <= :hari
              and (t.selesai is null or t.selesai >= :hari)
            order by t.jenis, t.mulai
            """,
            Penugasan.class)
        .setParameter("jabatan", jabatanIds)
        .setParameter("hari", hari)
        .getResultList();
  }

  /** The posts of an agency that fill an SOP role, in the order of their codes. */
  public List<Jabatan> jabatanMenurutPeran(UUID instansiId, Collection<String> peran) {
    return em.createQuery(
            """
            select j from Jabatan j join fetch j.unit
            where j.instansi.id = :instansi and j.peran in :peran order by j.kode
            """,
            Jabatan.class)
        .setParameter("instansi", instansiId)
        .setParameter("peran", peran)
        .getResultList();
  }

  /**
   * The posts of the other agencies of the same government that fill an SOP role, in order of
   * codes. Another province does not exist for this one.
   */
  public List<Jabatan> jabatanInstansiLain(UUID instansiId, Collection<String> peran) {
    return em.createQuery(
            """
            select j from Jabatan j join fetch j.unit join fetch j.instansi
            where j.instansi.id <> :instansi and j.peran in :peran
              and j.instansi.pemerintah =
                (select i.pemerintah from Instansi i where i.id = :instansi)
            order by j.kode
            """,
            Jabatan.class)
        .setParameter("instansi", instansiId)
        .setParameter("peran", peran)
        .getResultList();
  }

  /** Posts by their ids, with unit and agency. */
  public List<Jabatan> jabatanMenurutId(Collection<UUID> ids) {
    return em.createQuery(
            "select j from Jabatan j join fetch j.unit join fetch j.instansi where j.id in :ids",
            Jabatan.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** Whether any post stands directly below one of the given ones. */
  public boolean adaBawahan(Collection<UUID> jabatanIds) {
    return !em.createQuery("select j.id from Jabatan j where j.atasan.id in :ids", UUID.class)
        .setParameter("ids", jabatanIds)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  public List<Jabatan> jabatanInstansi(UUID instansiId) {
    return em.createQuery(
            """
            select j from Jabatan j join fetch j.unit where j.instansi.id = :instansi
            order by j.kode
            """,
            Jabatan.class)
        .setParameter("instansi", instansiId)
        .getResultList();
  }

  public List<Pegawai> pegawaiInstansi(UUID instansiId) {
    return em.createQuery(
            "select p from Pegawai p where p.instansi.id = :instansi order by p.nama",
            Pegawai.class)
        .setParameter("instansi", instansiId)
        .getResultList();
  }

  public Optional<Instansi> instansiMenurutKode(String kode) {
    return em.createQuery("select i from Instansi i where i.kode = :kode", Instansi.class)
        .setParameter("kode", kode)
        .getResultStream()
        .findFirst();
  }

  public Optional<Jabatan> jabatan(UUID id) {
    return Optional.ofNullable(em.find(Jabatan.class, id));
  }

  public Optional<Pegawai> pegawai(UUID id) {
    return Optional.ofNullable(em.find(Pegawai.class, id));
  }

  public Optional<Instansi> instansi(UUID id) {
    return Optional.ofNullable(em.find(Instansi.class, id));
  }

  public Optional<UnitKerja> unit(UUID id) {
    return Optional.ofNullable(em.find(UnitKerja.class, id));
  }
}
