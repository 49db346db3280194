package id.runut.disposisi.entity;

import id.runut.umum.entity.SifatKeamanan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Lists orders about letters: those of posts, and those that somebody has to be reminded of. */
@ApplicationScoped
public class DaftarDisposisiRepository {

  /** Hibernate's value for SKIP LOCKED. */
  private static final int LEWATI_YANG_TERKUNCI = -2;

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  /**
   * What narrows a list.
   *
   * @param cari part of what may be searched; null for all. Secret letters are not found by it.
   * @param sifat null for all
   */
  public record Saringan(String cari, SifatDisposisi sifat) {}

  /**
   * What posts have received and still have to do, the most urgent first.
   *
   * @param sebelum only what was due before; null for all
   */
  public List<PenerimaDisposisi> terbuka(
      Collection<UUID> jabatan, Saringan saringan, Instant sebelum, int awal, int jumlah) {
    String batas = sebelum == null ? "" : " and d.tenggat < :sebelum";
    TypedQuery<PenerimaDisposisi> kueri =
        diterima(
            "p.terbuka = true" + batas,
            "d.tenggat nulls last, d.diberikan, p.id",
            jabatan,
            saringan);
    if (sebelum != null) {
      kueri.setParameter("sebelum", sebelum);
    }
    return kueri.setFirstResult(awal).setMaxResults(jumlah).getResultList();
  }

  /** What posts have done, the newest first. */
  public List<PenerimaDisposisi> selesai(
      Collection<UUID> jabatan, Saringan saringan, int awal, int jumlah) {
    return diterima("p.selesai is not null", "p.selesai desc, p.id", jabatan, saringan)
        .setFirstResult(awal)
        .setMaxResults(jumlah)
        .getResultList();
  }

  /** How much posts still have to do, counted up to the given cap. */
  public int jumlahTerbuka(Collection<UUID> jabatan, int terbanyak) {
    return em.createQuery(
            """
            select p.id from PenerimaDisposisi p
            where p.terbuka = true and p.disposisi.surat is not null and p.jabatanId in :jabatan
            """,
            UUID.class)
        .setParameter("jabatan", jabatan)
        .setMaxResults(terbanyak)
        .getResultList()
        .size();
  }

  /** What posts have given, the newest first, with its addressees. */
  public List<Disposisi> diberikan(
      Collection<UUID> jabatan, Saringan saringan, int awal, int jumlah) {
    TypedQuery<Disposisi> kueri =
        em.createQuery(
            "select d from Disposisi d join fetch d.surat s where d.pelaku.jabatanId in :jabatan"
                + syarat(saringan)
                + " order by d.diberikan desc, d.id",
            Disposisi.class);
    List<Disposisi> hasil =
        isi(kueri, jabatan, saringan).setFirstResult(awal).setMaxResults(jumlah).getResultList();
    // One query for the addressees of all of them: a join would be cut into pages by rows.
    em.createQuery(
            "select distinct d from Disposisi d left join fetch d.penerima where d in :perintah",
            Disposisi.class)
        .setParameter("perintah", hasil)
        .getResultList();
    return hasil;
  }

  /**
   * Open addressees whose deadline comes nearer than their agency's settled time, and who have not
   * been reminded, locked; rows that another node has taken are passed over.
   */
  public List<UUID> akanLewat(Instant kini, int terbanyak) {
    List<?> terpilih =
        em.createNativeQuery(
                """
                select p.id from penerima_disposisi p
                  join disposisi d on d.id = p.disposisi_id
                  left join setelan_disposisi s on s.instansi_id = d.instansi_id
                where p.terbuka and d.surat_id is not null and p.diingatkan_awal is null
                  and d.tenggat > :kini
                  and coalesce(s.ingatkan_jam, :usulan) > 0
                  and d.tenggat <= cast(:kini as timestamptz)
                    + coalesce(s.ingatkan_jam, :usulan) * interval '1 hour'
                  and d.diberikan < d.tenggat - coalesce(s.ingatkan_jam, :usulan) * interval '1 hour'
                order by d.tenggat limit :terbanyak for update of p skip locked
                """,
                UUID.class)
            .setParameter("kini", kini)
            .setParameter("usulan", SetelanDisposisi.INGATKAN_JAM)
            .setParameter("terbanyak", terbanyak)
            .getResultList();
    return terpilih.stream().map(UUID.class::cast).toList();
  }

  /** Open addressees whose deadline has passed and who have not been reminded of it, locked. */
  public List<PenerimaDisposisi> lewat(Instant kini, int terbanyak) {
    return em.createQuery(
            """
            select p from PenerimaDisposisi p
            where p.terbuka = true and p.diingatkan is null and p.disposisi.tenggat < :kini
              and p.disposisi.surat is not null
            order by p.disposisi.tenggat
            """,
            PenerimaDisposisi.class)
        .setParameter("kini", kini)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("jakarta.persistence.lock.timeout", LEWATI_YANG_TERKUNCI)
        .setMaxResults(terbanyak)
        .getResultList();
  }

  /** An addressee by his id. */
  public PenerimaDisposisi penerima(UUID id) {
    return em.find(PenerimaDisposisi.class, id);
  }

  private TypedQuery<PenerimaDisposisi> diterima(
      String keadaan, String urutan, Collection<UUID> jabatan, Saringan saringan) {
    TypedQuery<PenerimaDisposisi> kueri =
        em.createQuery(
            "select p from PenerimaDisposisi p join fetch p.disposisi d join fetch d.surat s"
                + " where p.jabatanId in :jabatan and "
                + keadaan
                + syarat(saringan)
                + " order by "
                + urutan,
            PenerimaDisposisi.class);
    return isi(kueri, jabatan, saringan);
  }

  private static String syarat(Saringan saringan) {
    String syarat = saringan.sifat() == null ? "" : " and d.sifat = :sifat";
    if (saringan.cari() == null) {
      return syarat;
    }
    return syarat
        + """
         and s.keamanan not in :rahasia and d.keamanan not in :rahasia
         and (locate(:cari, lower(s.hal)) > 0 or locate(:cari, lower(s.pengirim)) > 0
           or locate(:cari, lower(s.nomor)) > 0 or locate(:cari, lower(s.nomorAgenda)) > 0
           or locate(:cari, lower(d.catatan)) > 0)\
        """;
  }

  private static <T> TypedQuery<T> isi(
      TypedQuery<T> kueri, Collection<UUID> jabatan, Saringan saringan) {
    kueri.setParameter("jabatan", jabatan);
    if (saringan.sifat() != null) {
      kueri.setParameter("sifat", saringan.sifat());
    }
    if (saringan.cari() != null) {
      kueri.setParameter("cari", saringan.cari().toLowerCase(Locale.ROOT));
      kueri.setParameter("rahasia", List.of(SifatKeamanan.RAHASIA, SifatKeamanan.SANGAT_RAHASIA));
    }
    return kueri;
  }
}
