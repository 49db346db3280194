package id.runut.agenda.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Gives numbers and keeps the two books. */
@ApplicationScoped
public class AgendaRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  /**
   * The next running number of a book. Its counter stays locked until the transaction ends; a
   * rollback gives the number back.
   */
  public int ambilUrut(UUID instansiId, Buku buku, int tahun) {
    return (Integer)
        em.createNativeQuery(
                """
                insert into penghitung_nomor as p (instansi_id, buku, tahun, terakhir)
                values (:instansi, :buku, :tahun, 1)
                on conflict (instansi_id, buku, tahun) do update set terakhir = p.terakhir + 1
                returning terakhir
                """,
                Integer.class)
            .setParameter("instansi", instansiId)
            .setParameter("buku", buku.name())
            .setParameter("tahun", tahun)
            .getSingleResult();
  }

  /** How the agency writes its numbers; empty where it has not said. */
  public Optional<String> pola(UUID instansiId) {
    List<?> pola =
        em.createNativeQuery(
                "select pola from pola_nomor where instansi_id = :instansi", String.class)
            .setParameter("instansi", instansiId)
            .getResultList();
    return pola.stream().findFirst().map(String.class::cast);
  }

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

  /** Lines of a year, the newest number first. */
  public List<AgendaKeluar> keluar(
      UUID instansiId, int tahun, String kata, int awal, int terbanyak) {
    return em.createQuery(
            """
            select a from AgendaKeluar a
            where a.instansiId = :instansi and a.tahun = :tahun
              and (lower(a.nomor) like :kata escape '!' or lower(a.hal) like :kata escape '!'
                or lower(a.kepada) like :kata escape '!')
            order by a.urut desc
            """,
            AgendaKeluar.class)
        .setParameter("instansi", instansiId)
        .setParameter("tahun", tahun)
        .setParameter("kata", mengandung(kata))
        .setFirstResult(awal)
        .setMaxResults(terbanyak)
        .getResultList();
  }

  /** Lines of a year with what they refer to, the newest number first. */
  public List<AgendaMasuk> masuk(UUID instansiId, int tahun, String kata, int awal, int terbanyak) {
    return em.createQuery(
            """
            select a from AgendaMasuk a left join fetch a.distribusi
            where a.instansiId = :instansi and a.tahun = :tahun
              and (lower(a.nomor) like :kata escape '!' or lower(a.hal) like :kata escape '!'
                or lower(a.pengirim) like :kata escape '!')
            order by a.urut desc
            """,
            AgendaMasuk.class)
        .setParameter("instansi", instansiId)
        .setParameter("tahun", tahun)
        .setParameter("kata", mengandung(kata))
        .setFirstResult(awal)
        .setMaxResults(terbanyak)
        .getResultList();
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
