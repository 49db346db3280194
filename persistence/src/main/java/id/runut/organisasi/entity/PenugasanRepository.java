package id.runut.organisasi.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and stores who held, holds and will hold which post, and who is away. */
@ApplicationScoped
public class PenugasanRepository {

  /** Stands for "no last day" in comparisons. */
  private static final LocalDate TANPA_AKHIR = LocalDate.of(9999, 12, 31);

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  /**
   * Appointments to a post wait for each other here, so that each sees the other's. The lock lets
   * foreign keys pass: tasks and notices name posts all the time.
   */
  public void kunciJabatan(UUID jabatanId) {
    em.createNativeQuery("select id from jabatan where id = :id for no key update", UUID.class)
        .setParameter("id", jabatanId)
        .getSingleResult();
  }

  /** As {@link #kunciJabatan}, for all that concerns an official. */
  public void kunciPegawai(UUID pegawaiId) {
    em.createNativeQuery("select id from pegawai where id = :id for no key update", UUID.class)
        .setParameter("id", pegawaiId)
        .getSingleResult();
  }

  /** Assignments to the posts that hold on any day of a period, earliest first. */
  public List<Penugasan> padaJabatan(Collection<UUID> jabatan, LocalDate mulai, LocalDate selesai) {
    return em.createQuery(
            """
            select t from Penugasan t join fetch t.jabatan join fetch t.pegawai
            where t.jabatan.id in :jabatan and t.dibatalkan is null
              and t.mulai <= :selesai and (t.selesai is null or t.selesai >= :mulai)
            order by t.mulai, t.jenis
            """,
            Penugasan.class)
        .setParameter("jabatan", jabatan)
        .setParameter("mulai", mulai)
        .setParameter("selesai", selesai == null ? TANPA_AKHIR : selesai)
        .getResultList();
  }

  /** What an official holds on any day of a period, definitive posts first. */
  public List<Penugasan> padaPegawai(UUID pegawaiId, LocalDate mulai, LocalDate selesai) {
    return em.createQuery(
            """
            select t from Penugasan t join fetch t.jabatan join fetch t.pegawai
            where t.pegawai.id = :pegawai and t.dibatalkan is null
              and t.mulai <= :selesai and (t.selesai is null or t.selesai >= :mulai)
            order by t.jenis, t.mulai
            """,
            Penugasan.class)
        .setParameter("pegawai", pegawaiId)
        .setParameter("mulai", mulai)
        .setParameter("selesai", selesai == null ? TANPA_AKHIR : selesai)
        .getResultList();
  }

  /** The deputies (Plt, Plh, Pj) of an agency's posts that hold on or after the given day. */
  public List<Penugasan> penggantiInstansi(UUID instansiId, LocalDate sejak) {
    return em.createQuery(
            """
            select t from Penugasan t join fetch t.jabatan j join fetch t.pegawai
            where j.instansi.id = :instansi and t.jenis <> :definitif and t.dibatalkan is null
              and (t.selesai is null or t.selesai >= :sejak)
            order by t.mulai desc
            """,
            Penugasan.class)
        .setParameter("instansi", instansiId)
        .setParameter("definitif", JenisPenugasan.DEFINITIF)
        .setParameter("sejak", sejak)
        .getResultList();
  }

  /** Everything that was ever recorded for a post, newest first, what was withdrawn included. */
  public List<Penugasan> riwayat(UUID jabatanId) {
    return em.createQuery(
            """
            select t from Penugasan t join fetch t.jabatan join fetch t.pegawai
            where t.jabatan.id = :jabatan order by t.mulai desc, t.id desc
            """,
            Penugasan.class)
        .setParameter("jabatan", jabatanId)
        .getResultList();
  }

  public Optional<Penugasan> penugasan(UUID id) {
    return Optional.ofNullable(em.find(Penugasan.class, id));
  }

  /** The assignment that extends the given one. */
  public Optional<Penugasan> lanjutan(UUID penugasanId) {
    return em.createQuery(
            "select t from Penugasan t where t.lanjutanDari = :id and t.dibatalkan is null",
            Penugasan.class)
        .setParameter("id", penugasanId)
        .getResultStream()
        .findFirst();
  }

  public void simpan(Penugasan penugasan) {
    em.persist(penugasan);
  }

  /** Absences of officials that touch a period and stand, earliest first. */
  public List<Ketidakhadiran> ketidakhadiran(
      Collection<UUID> pegawai, LocalDate mulai, LocalDate selesai) {
    return em.createQuery(
            """
            select k from Ketidakhadiran k join fetch k.pegawai
            where k.pegawai.id in :pegawai and k.dicabut is null
              and k.mulai <= :selesai and k.selesai >= :mulai
            order by k.mulai
            """,
            Ketidakhadiran.class)
        .setParameter("pegawai", pegawai)
        .setParameter("mulai", mulai)
        .setParameter("selesai", selesai == null ? TANPA_AKHIR : selesai)
        .getResultList();
  }

  public Optional<Ketidakhadiran> ketidakhadiran(UUID id) {
    return Optional.ofNullable(em.find(Ketidakhadiran.class, id));
  }

  public void simpan(Ketidakhadiran ketidakhadiran) {
    em.persist(ketidakhadiran);
  }

  /**
   * Those of the posts that a deputy holds on the day, or nobody, or somebody who is away. One
   * query, because every task that is sent asks.
   */
  public List<UUID> tidakDijalankanPejabatnya(Collection<UUID> jabatan, LocalDate hari) {
    return em.createQuery(
            """
            select j.id from Jabatan j where j.id in :jabatan and (
              exists (select 1 from Penugasan g where g.jabatan = j and g.jenis <> :definitif
                and g.dibatalkan is null and g.mulai <= :hari and g.selesai >= :hari)
              or not exists (select 1 from Penugasan p where p.jabatan = j
                and p.jenis = :definitif and p.dibatalkan is null and p.mulai <= :hari
                and (p.selesai is null or p.selesai >= :hari)
                and not exists (select 1 from Ketidakhadiran k where k.pegawai = p.pegawai
                  and k.dicabut is null and k.mulai <= :hari and k.selesai >= :hari)))
            order by j.kode
            """,
            UUID.class)
        .setParameter("jabatan", jabatan)
        .setParameter("definitif", JenisPenugasan.DEFINITIF)
        .setParameter("hari", hari)
        .getResultList();
  }

  /** Deputies that hold on the given day, of all agencies. */
  public List<Penugasan> penggantiBertugas(LocalDate hari) {
    return em.createQuery(
            """
            select t from Penugasan t join fetch t.jabatan j join fetch j.instansi
              join fetch t.pegawai
            where t.jenis <> :definitif and t.dibatalkan is null
              and t.mulai <= :hari and t.selesai >= :hari
            order by t.mulai
            """,
            Penugasan.class)
        .setParameter("definitif", JenisPenugasan.DEFINITIF)
        .setParameter("hari", hari)
        .getResultList();
  }

  /** The last assignments of posts that nobody holds on the given day, of all agencies. */
  public List<Penugasan> terakhirJabatanKosong(LocalDate hari) {
    return em.createQuery(
            """
            select t from Penugasan t join fetch t.jabatan j join fetch j.instansi
              join fetch t.pegawai
            where t.dibatalkan is null and t.selesai < :hari
              and not exists (select 1 from Penugasan u where u.jabatan = t.jabatan
                and u.dibatalkan is null and (u.selesai is null or u.selesai > t.selesai))
            """,
            Penugasan.class)
        .setParameter("hari", hari)
        .getResultList();
  }

  /**
   * Notes that a warning is given.
   *
   * @return false when it had been given before, on whatever node
   */
  public boolean peringatkan(UUID penugasanId, JenisPeringatan jenis, Instant kini) {
    return em.createNativeQuery(
                """
                insert into peringatan_penugasan (penugasan_id, jenis, waktu)
                values (:penugasan, :jenis, :kini) on conflict do nothing
                """)
            .setParameter("penugasan", penugasanId)
            .setParameter("jenis", jenis.name())
            .setParameter("kini", kini)
            .executeUpdate()
        == 1;
  }
}
