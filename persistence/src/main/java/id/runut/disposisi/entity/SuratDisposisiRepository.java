package id.runut.disposisi.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Stores and finds what orders about letters need. */
@ApplicationScoped
public class SuratDisposisiRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  public void simpan(Object baru) {
    em.persist(baru);
  }

  /** The letter about which there are orders; empty before the first. */
  public Optional<SuratDisposisi> surat(String jenis, UUID asalId) {
    return em.createQuery(
            "select s from SuratDisposisi s where s.asalJenis = :jenis and s.asalId = :asal",
            SuratDisposisi.class)
        .setParameter("jenis", jenis)
        .setParameter("asal", asalId)
        .getResultStream()
        .findFirst();
  }

  /**
   * The letter, made where there is none yet and kept from others until the transaction ends, so
   * that two first orders at once follow one another.
   */
  public SuratDisposisi suratTerkunci(
      UUID instansiId, String jenis, UUID asalId, SuratDisposisi.Isi isi) {
    em.createNativeQuery(
            """
            insert into surat_disposisi (instansi_id, asal_jenis, asal_id, hal, pengirim, keamanan)
            values (:instansi, :jenis, :asal, :hal, :pengirim, :keamanan)
            on conflict (asal_jenis, asal_id) do nothing
            """)
        .setParameter("instansi", instansiId)
        .setParameter("jenis", jenis)
        .setParameter("asal", asalId)
        .setParameter("hal", isi.hal())
        .setParameter("pengirim", isi.pengirim())
        .setParameter("keamanan", isi.keamanan().name())
        .executeUpdate();
    SuratDisposisi surat = surat(jenis, asalId).orElseThrow();
    em.refresh(surat, LockModeType.PESSIMISTIC_WRITE);
    surat.salin(isi);
    return surat;
  }

  /** All orders about a letter with their addressees, in the order in which they were given. */
  public List<Disposisi> perintah(UUID suratId) {
    return em.createQuery(
            """
            select distinct d from Disposisi d left join fetch d.penerima
            where d.surat.id = :surat order by d.diberikan, d.id
            """,
            Disposisi.class)
        .setParameter("surat", suratId)
        .getResultList();
  }

  /** The orders given from one place, the oldest first: by an addressee, or the first ones. */
  public List<Disposisi> dariTempat(SuratDisposisi surat, PenerimaDisposisi dari) {
    return em.createQuery(
            """
            select d from Disposisi d
            where d.surat = :surat and (d.indukPenerima = :dari
              or :pertama = true and d.indukPenerima is null)
            order by d.urut
            """,
            Disposisi.class)
        .setParameter("surat", surat)
        .setParameter("dari", dari)
        .setParameter("pertama", dari == null)
        .getResultList();
  }

  /** Everything reported about a letter, the oldest first. */
  public List<LaporanDisposisi> laporan(UUID suratId) {
    return em.createQuery(
            """
            select l from LaporanDisposisi l join fetch l.penerima p
            where p.disposisi.surat.id = :surat order by l.dibuat, l.id
            """,
            LaporanDisposisi.class)
        .setParameter("surat", suratId)
        .getResultList();
  }

  public Optional<LaporanDisposisi> satuLaporan(UUID id) {
    return Optional.ofNullable(em.find(LaporanDisposisi.class, id));
  }

  /** An order about a letter with its addressees. */
  public Optional<Disposisi> satu(UUID id) {
    return em.createQuery(
            """
            select d from Disposisi d join fetch d.surat left join fetch d.penerima
            where d.id = :id
            """,
            Disposisi.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** Addressees in their order, kept from others until the transaction ends, as they stand now. */
  public List<PenerimaDisposisi> terkunci(Collection<UUID> ids) {
    return ids.stream().sorted().map(this::terkunci).flatMap(Optional::stream).toList();
  }

  /** An addressee of an order about a letter, kept from others, as he stands now. */
  public Optional<PenerimaDisposisi> terkunci(UUID id) {
    Optional<PenerimaDisposisi> penerima =
        Optional.ofNullable(em.find(PenerimaDisposisi.class, id))
            .filter(p -> p.getDisposisi().getSurat() != null);
    penerima.ifPresent(p -> em.refresh(p, LockModeType.PESSIMISTIC_WRITE));
    return penerima;
  }

  /** Whether one of the posts has given or received an order about the letter. */
  public boolean dalamRantai(String jenis, UUID asalId, Collection<UUID> jabatan) {
    return !em.createQuery(
            """
            select d.id from Disposisi d join d.penerima p
            where d.surat.asalJenis = :jenis and d.surat.asalId = :asal
              and (d.pelaku.jabatanId in :jabatan
                or p.jabatanId in :jabatan and p.ditarik is null)
            """,
            UUID.class)
        .setParameter("jenis", jenis)
        .setParameter("asal", asalId)
        .setParameter("jabatan", jabatan)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** How far letters are, by id, those without any order left out. */
  public Map<UUID, String> keadaan(String jenis, Collection<UUID> asalIds) {
    List<Object[]> baris =
        em.createQuery(
                """
                select s.asalId,
                  case when s.ditutup is not null then 'TIDAK_PERLU'
                    when sum(case when p.terbuka then 1 else 0 end) > 0 then 'BERJALAN'
                    when sum(case when p.selesai is not null then 1 else 0 end) > 0 then 'SELESAI'
                    else 'BELUM' end
                from SuratDisposisi s
                  left join Disposisi d on d.surat = s left join d.penerima p
                where s.asalJenis = :jenis and s.asalId in :asal
                group by s.asalId, s.ditutup
                """,
                Object[].class)
            .setParameter("jenis", jenis)
            .setParameter("asal", asalIds)
            .getResultList();
    return baris.stream().collect(Collectors.toMap(b -> (UUID) b[0], b -> (String) b[1]));
  }

  /** What an agency has settled; empty where it has settled nothing. */
  public Optional<SetelanDisposisi> setelan(UUID instansiId) {
    return em.createQuery(
            "select s from SetelanDisposisi s where s.instansiId = :instansi",
            SetelanDisposisi.class)
        .setParameter("instansi", instansiId)
        .getResultStream()
        .findFirst();
  }

  /** An agency's own instructions, those that have ended left out; the general ones for null. */
  public List<InstruksiBaku> instruksi(UUID instansiId) {
    String milik = instansiId == null ? "i.instansiId is null" : "i.instansiId = :instansi";
    TypedQuery<InstruksiBaku> kueri =
        em.createQuery(
            "select i from InstruksiBaku i where i.diakhiri is null and "
                + milik
                + " order by i.urut, i.teks",
            InstruksiBaku.class);
    if (instansiId != null) {
      kueri.setParameter("instansi", instansiId);
    }
    return kueri.getResultList();
  }
}
