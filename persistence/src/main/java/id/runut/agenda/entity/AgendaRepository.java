package id.runut.agenda.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Keeps the two books. */
@ApplicationScoped
public class AgendaRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  public void simpan(AgendaKeluar baris) {
    em.persist(baris);
  }

  public void simpan(AgendaMasuk baris) {
    em.persist(baris);
  }

  public void simpan(SuratTugas surat) {
    em.persist(surat);
  }

  /** The line of a letter or surat tugas; empty when it has no number yet. */
  public Optional<AgendaKeluar> keluarMenurutObjek(UUID objekId) {
    return em.createQuery(
            "select a from AgendaKeluar a where a.objekId = :objek", AgendaKeluar.class)
        .setParameter("objek", objekId)
        .getResultStream()
        .findFirst();
  }

  /** What a list of outgoing letters is narrowed to; null where it is not. */
  public record SaringKeluar(
      int tahun, String kata, LocalDate dari, LocalDate sampai, KeadaanNomor keadaan) {}

  /**
   * What a list of incoming letters is narrowed to; null where it is not.
   *
   * @param dari moment of arrival from which on
   * @param sebelum moment of arrival before which
   * @param jabatan posts of whoever looks: closed letters are found by those only whom they name
   */
  public record SaringMasuk(
      int tahun, String kata, Instant dari, Instant sebelum, Collection<UUID> jabatan) {}

  /** Lines of a year, the newest number first. */
  public List<AgendaKeluar> keluar(UUID instansiId, SaringKeluar saring, int awal, int terbanyak) {
    return em.createQuery(
            """
            select a from AgendaKeluar a
            where a.instansiId = :instansi and a.tahun = :tahun
              and (lower(a.nomor) like :kata escape '!'
                or a.keamanan in (SifatKeamanan.BIASA, SifatKeamanan.TERBATAS)
                  and (lower(a.hal) like :kata escape '!'
                    or lower(a.kepada) like :kata escape '!'))
              and a.tanggal >= coalesce(:dari, a.tanggal)
              and a.tanggal <= coalesce(:sampai, a.tanggal)
              and (:keadaan is null or a.keadaan = :keadaan)
            order by a.urut desc, a.lingkup, a.sisipan desc nulls last
            """,
            AgendaKeluar.class)
        .setParameter("instansi", instansiId)
        .setParameter("tahun", saring.tahun())
        .setParameter("kata", mengandung(saring.kata()))
        .setParameter("dari", saring.dari())
        .setParameter("sampai", saring.sampai())
        .setParameter("keadaan", saring.keadaan())
        .setFirstResult(awal)
        .setMaxResults(terbanyak)
        .getResultList();
  }

  /** Lines of a year with what they refer to, the newest number first. */
  public List<AgendaMasuk> masuk(UUID instansiId, SaringMasuk saring, int awal, int terbanyak) {
    return em.createQuery(
            """
            select a from AgendaMasuk a left join fetch a.distribusi d
            where a.instansiId = :instansi and a.tahun = :tahun
              and (lower(a.nomor) like :kata escape '!' or lower(a.hal) like :kata escape '!'
                or lower(a.pengirim) like :kata escape '!'
                or lower(a.ringkasan) like :kata escape '!')
              and a.masuk >= coalesce(:dari, a.masuk) and a.masuk <= coalesce(:sebelum, a.masuk)
              and (a.keamanan in (SifatKeamanan.BIASA, SifatKeamanan.TERBATAS)
                or a.tujuanJabatanId in :jabatan or a.pelaku.jabatanId in :jabatan)
            order by a.urut desc
            """,
            AgendaMasuk.class)
        .setParameter("instansi", instansiId)
        .setParameter("tahun", saring.tahun())
        .setParameter("kata", mengandung(saring.kata()))
        .setParameter("dari", saring.dari())
        .setParameter("sebelum", saring.sebelum())
        .setParameter("jabatan", saring.jabatan())
        .setFirstResult(awal)
        .setMaxResults(terbanyak)
        .getResultList();
  }

  /** All lines that came in a period, the oldest number first, for the printed book. */
  public List<AgendaMasuk> masukUntukBuku(
      UUID instansiId, int tahun, Instant dari, Instant sebelum) {
    return em.createQuery(
            """
            select a from AgendaMasuk a left join fetch a.distribusi d
            where a.instansiId = :instansi and a.tahun = :tahun
              and a.masuk >= coalesce(:dari, a.masuk) and a.masuk <= coalesce(:sebelum, a.masuk)
            order by a.urut
            """,
            AgendaMasuk.class)
        .setParameter("instansi", instansiId)
        .setParameter("tahun", tahun)
        .setParameter("dari", dari)
        .setParameter("sebelum", sebelum)
        .getResultList();
  }

  /** A line of the book of incoming letters. */
  public Optional<AgendaMasuk> masuk(UUID id) {
    return em.createQuery(
            "select a from AgendaMasuk a left join fetch a.distribusi where a.id = :id",
            AgendaMasuk.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** Lines of the same sender, number and date: the letter may have been registered already. */
  public List<AgendaMasuk> serupa(
      UUID instansiId, String pengirim, String nomor, LocalDate tanggal) {
    return em.createQuery(
            """
            select a from AgendaMasuk a
            where a.instansiId = :instansi and a.tanggal = :tanggal
              and lower(a.nomor) = lower(:nomor) and lower(a.pengirim) = lower(:pengirim)
            order by a.masuk
            """,
            AgendaMasuk.class)
        .setParameter("instansi", instansiId)
        .setParameter("tanggal", tanggal)
        .setParameter("nomor", nomor)
        .setParameter("pengirim", pengirim)
        .getResultList();
  }

  /** Whether an agenda number of a year is taken. */
  public boolean adaMasuk(UUID instansiId, int tahun, int urut) {
    return !em.createQuery(
            """
            select a.id from AgendaMasuk a
            where a.instansiId = :instansi and a.tahun = :tahun and a.urut = :urut
            """,
            UUID.class)
        .setParameter("instansi", instansiId)
        .setParameter("tahun", tahun)
        .setParameter("urut", urut)
        .getResultList()
        .isEmpty();
  }

  /** The scan of a letter that an SOP begins with or waits for. */
  public Optional<UUID> berkasSuratLuar(UUID suratLuarId) {
    return em.createQuery(
            "select s.berkasId from SuratLuar s where s.id = :id and s.berkasId is not null",
            UUID.class)
        .setParameter("id", suratLuarId)
        .getResultStream()
        .findFirst();
  }

  /** The surat tugas of a process in the order of their issue. */
  public List<SuratTugas> suratTugas(UUID prosesId) {
    return em.createQuery(
            "select s from SuratTugas s where s.prosesId = :proses order by s.diterbitkan",
            SuratTugas.class)
        .setParameter("proses", prosesId)
        .getResultList();
  }

  private static String mengandung(String kata) {
    String bersih = kata == null ? "" : kata.strip().toLowerCase(Locale.ROOT);
    return "%" + bersih.replaceAll("([!%_])", "!$1") + "%";
  }
}
