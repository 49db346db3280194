package id.runut.agenda.entity;

import id.runut.umum.entity.SifatKeamanan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the counters of letter numbers and how agencies write them. */
@ApplicationScoped
public class NomorRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  /**
   * A counter as it stands.
   *
   * @param lingkup its name within book and year
   * @param mulai the first number that it gives or gave
   * @param terakhir the last number that it gave; {@code mulai - 1} before the first
   */
  public record Penghitung(Buku buku, String lingkup, int mulai, int terakhir) {}

  /**
   * The next running number of a counter. It stays locked until the transaction ends; a rollback
   * gives the number back. A counter that nobody has set begins after the old letters that were
   * entered by hand.
   */
  public int ambilUrut(UUID instansiId, Buku buku, int tahun, String lingkup) {
    return (Integer)
        em.createNativeQuery(
                """
                insert into penghitung_nomor as p
                  (instansi_id, buku, tahun, lingkup, mulai, terakhir)
                select :instansi, :buku, :tahun, :lingkup, a.awal, a.awal
                from (select 1 + cast(:lama as integer) as awal) a
                on conflict (instansi_id, buku, tahun, lingkup)
                  do update set terakhir = p.terakhir + 1
                returning terakhir
                """,
                Integer.class)
            .setParameter("instansi", instansiId)
            .setParameter("buku", buku.name())
            .setParameter("tahun", tahun)
            .setParameter("lingkup", lingkup)
            .setParameter("lama", tertinggi(instansiId, buku, tahun, lingkup))
            .getSingleResult();
  }

  /**
   * Lets a counter begin with a number.
   *
   * @return false when it has already given one
   */
  public boolean mulai(UUID instansiId, Buku buku, int tahun, String lingkup, int pertama) {
    return em.createNativeQuery(
                """
                insert into penghitung_nomor as p
                  (instansi_id, buku, tahun, lingkup, mulai, terakhir)
                values (:instansi, :buku, :tahun, :lingkup, :pertama, :pertama - 1)
                on conflict (instansi_id, buku, tahun, lingkup)
                  do update set mulai = excluded.mulai, terakhir = excluded.terakhir
                  where p.terakhir = p.mulai - 1
                """)
            .setParameter("instansi", instansiId)
            .setParameter("buku", buku.name())
            .setParameter("tahun", tahun)
            .setParameter("lingkup", lingkup)
            .setParameter("pertama", pertama)
            .executeUpdate()
        == 1;
  }

  /** The highest number in a book's year and scope; 0 while there is none. */
  public int tertinggi(UUID instansiId, Buku buku, int tahun, String lingkup) {
    String pertanyaan =
        buku == Buku.KELUAR
            ? """
            select coalesce(max(a.urut), 0) from AgendaKeluar a
            where a.instansiId = :instansi and a.tahun = :tahun and a.lingkup = :lingkup
            """
            : """
            select coalesce(max(a.urut), 0) from AgendaMasuk a
            where a.instansiId = :instansi and a.tahun = :tahun and :lingkup = ''
            """;
    return em.createQuery(pertanyaan, Integer.class)
        .setParameter("instansi", instansiId)
        .setParameter("tahun", tahun)
        .setParameter("lingkup", lingkup)
        .getSingleResult();
  }

  /** The counters of a year. */
  public List<Penghitung> penghitung(UUID instansiId, int tahun) {
    List<Tuple> baris =
        em.createNativeQuery(
                """
                select buku, lingkup, mulai, terakhir from penghitung_nomor
                where instansi_id = :instansi and tahun = :tahun order by buku, lingkup
                """,
                Tuple.class)
            .setParameter("instansi", instansiId)
            .setParameter("tahun", tahun)
            .getResultList();
    return baris.stream()
        .map(
            b ->
                new Penghitung(
                    Buku.valueOf(b.get(0, String.class)),
                    b.get(1, String.class),
                    b.get(2, Integer.class),
                    b.get(3, Integer.class)))
        .toList();
  }

  /** What holds for a year; empty where the agency has said nothing. */
  public Optional<PengaturanNomor> pengaturan(UUID instansiId, int tahun) {
    return em.createQuery(
            """
            select p from PengaturanNomor p where p.instansiId = :instansi and p.sejak <= :tahun
            order by p.sejak desc
            """,
            PengaturanNomor.class)
        .setParameter("instansi", instansiId)
        .setParameter("tahun", tahun)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** What will hold from a later year on. */
  public List<PengaturanNomor> pengaturanSesudah(UUID instansiId, int tahun) {
    return em.createQuery(
            """
            select p from PengaturanNomor p where p.instansiId = :instansi and p.sejak > :tahun
            order by p.sejak
            """,
            PengaturanNomor.class)
        .setParameter("instansi", instansiId)
        .setParameter("tahun", tahun)
        .getResultList();
  }

  public void simpan(PengaturanNomor pengaturan) {
    em.persist(pengaturan);
  }

  /** A line of the book, locked: of two acts on the same number the second waits. */
  public Optional<AgendaKeluar> kunci(UUID id) {
    return Optional.ofNullable(em.find(AgendaKeluar.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Whether a number stands in the agency's book. */
  public boolean ada(UUID instansiId, String nomor) {
    return !em.createQuery(
            "select a.id from AgendaKeluar a where a.instansiId = :instansi and a.nomor = :nomor",
            UUID.class)
        .setParameter("instansi", instansiId)
        .setParameter("nomor", nomor)
        .getResultList()
        .isEmpty();
  }

  /** The lines that share a running number: the letter itself and those inserted after it. */
  public List<AgendaKeluar> seurut(AgendaKeluar baris) {
    return em.createQuery(
            """
            select a from AgendaKeluar a where a.instansiId = :instansi and a.tahun = :tahun
              and a.lingkup = :lingkup and a.urut = :urut order by a.sisipan nulls first
            """,
            AgendaKeluar.class)
        .setParameter("instansi", baris.getInstansiId())
        .setParameter("tahun", baris.getTahun())
        .setParameter("lingkup", baris.getLingkup())
        .setParameter("urut", baris.getUrut())
        .getResultList();
  }

  /** The line that follows in the same scope, by running number. */
  public Optional<AgendaKeluar> sesudah(AgendaKeluar baris) {
    return em.createQuery(
            """
            select a from AgendaKeluar a where a.instansiId = :instansi and a.tahun = :tahun
              and a.lingkup = :lingkup and a.urut > :urut and a.sisipan is null order by a.urut
            """,
            AgendaKeluar.class)
        .setParameter("instansi", baris.getInstansiId())
        .setParameter("tahun", baris.getTahun())
        .setParameter("lingkup", baris.getLingkup())
        .setParameter("urut", baris.getUrut())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** How closely a letter is kept; empty for what is no letter, such as a surat tugas. */
  public Optional<SifatKeamanan> keamanan(UUID naskahId) {
    return em.createQuery("select n.keamanan from Naskah n where n.id = :id", SifatKeamanan.class)
        .setParameter("id", naskahId)
        .getResultStream()
        .findFirst();
  }

  /** Code of the unit whose post has handed in the newest version of a letter. */
  public Optional<String> kodeUnit(UUID naskahId) {
    return em.createQuery(
            """
            select u.kode from VersiNaskah v, Jabatan j join j.unit u
            where v.naskah.id = :naskah and j.id = v.pelaku.jabatanId order by v.nomor desc
            """,
            String.class)
        .setParameter("naskah", naskahId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
