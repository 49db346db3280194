package id.runut.penyerahan.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what other agencies have sent to some agencies, and what is still to come. */
@ApplicationScoped
public class PenyerahanRepository {

  /**
   * Only what was sent to them, and running processes that will: of those nothing but whose they
   * are, which SOP, which period and since when.
   */
  private static final String BARIS =
      """
      with penerima as (
        select cast(p as uuid) as id from string_to_table(:penerima, ' ') as p
      ), harapan as (
        select cast(split_part(h, ' ', 1) as uuid) as versi,
          cast(split_part(h, ' ', 2) as integer) as langkah,
          cast(split_part(h, ' ', 3) as uuid) as penerima
        from string_to_table(:harapan, chr(10)) as h
      ), semua as (
        select d.id as distribusi, d.jabatan_id, k.berkas_id, k.tugas_id, pr.id as proses,
          pr.instansi_id, pr.sop_id, pr.tahun, pr.triwulan, pr.urutan, k.hal, k.nomor, k.tanggal,
          d.jabatan as tujuan, pr.dimulai, d.dikirim, d.diterima, d.penerima_nama,
          d.penerima_jabatan,
          case when d.diterima is null then 'BELUM_DITERIMA' else 'DITERIMA' end as keadaan
        from distribusi d
          join pengiriman k on k.id = d.pengiriman_id
          join proses pr on pr.id = k.proses_id
        where d.instansi_id in (select id from penerima) and k.instansi_id <> d.instansi_id
        union all
        select null, null, null, null, pr.id, pr.instansi_id, pr.sop_id, pr.tahun, pr.triwulan,
          pr.urutan, null, null, null, null, pr.dimulai, null, null, null, null, 'BELUM_DATANG'
        from proses pr join harapan h on h.versi = pr.versi_sop_id
        where pr.status = 'BERJALAN' and not exists (
          select 1 from pengiriman k
            join tugas t on t.id = k.tugas_id
            join distribusi d on d.pengiriman_id = k.id
          where k.proses_id = pr.id and t.langkah = h.langkah and d.instansi_id = h.penerima)
      ), baris as (
        select * from semua
        where (:tahun = 0 or tahun = :tahun)
          and (:sop = '' or sop_id = cast(nullif(:sop, '') as uuid))
      )
      """;

  /**
   * Time by step: parallel tasks of a step take as long as the longest, a step that was done again
   * takes longer, and its standard counts once.
   */
  private static final String DAFTAR =
      BARIS
          + """
          , halaman as (
            select b.*, i.nama as pengirim, i.singkatan, s.nama as sop
            from baris b join instansi i on i.id = b.instansi_id join sop s on s.id = b.sop_id
            where :keadaan = '' or b.keadaan = :keadaan
            order by i.nama, s.nama, b.tahun desc, b.triwulan desc nulls first, b.urutan desc,
              b.dikirim desc nulls first, b.distribusi
            limit :batas offset :awal
          )
          select h.distribusi, h.jabatan_id, h.berkas_id, h.sop_id, h.pengirim, h.singkatan, h.sop,
            h.tahun, h.triwulan, h.urutan, h.hal, h.nomor, cast(h.tanggal as text), h.tujuan,
            cast(extract(epoch from h.dimulai) * 1000 as bigint),
            cast(extract(epoch from h.dikirim) * 1000 as bigint),
            cast(extract(epoch from h.diterima) * 1000 as bigint),
            h.penerima_nama, h.penerima_jabatan, w.nyata, w.baku, h.keadaan
          from halaman h left join lateral (
            select
              case when bool_or(nyata is null) then null else cast(sum(nyata) as bigint) end
                as nyata,
              case when bool_or(baku is null) then null else cast(sum(baku) as bigint) end as baku
            from (
              select case when bool_or(nyata is null) then null else sum(nyata) end as nyata,
                max(baku) as baku
              from (
                select t.langkah, t.putaran, max(e.menit_kerja) as nyata,
                  max(coalesce(e.menit_standar, e.menit_baku) + e.menit_jatah) as baku
                from tugas t join peristiwa_proses e on e.tugas_id = t.id
                where t.proses_id = h.proses and t.status <> 'BATAL'
                  and t.selesai <= (select selesai from tugas where id = h.tugas_id)
                group by t.langkah, t.putaran
              ) as putaran group by langkah
            ) as langkah
          ) w on true
          order by h.pengirim, h.sop, h.tahun desc, h.triwulan desc nulls first, h.urutan desc,
            h.dikirim desc nulls first, h.distribusi
          """;

  private static final String JUMLAH = BARIS + "select keadaan, count(*) from baris group by 1";

  private static final String SOP =
      BARIS
          + """
          select distinct b.sop_id, s.nama, i.singkatan
          from semua b join instansi i on i.id = b.instansi_id join sop s on s.id = b.sop_id
          order by s.nama, i.singkatan
          """;

  private static final String TAHUN =
      BARIS + "select distinct tahun from semua order by tahun desc";

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  /**
   * What is looked for.
   *
   * @param penerima agencies that it was sent to; never empty
   * @param harapan steps that deliver to them, a line each: version, number, agency
   * @param tahun null for all
   * @param sopId null for all
   */
  public record Lingkup(Collection<UUID> penerima, String harapan, Integer tahun, UUID sopId) {}

  /** A version of an SOP by which processes of an agency are running. */
  public record VersiBerjalan(UUID versiSopId, UUID instansiId) {}

  /** An SOP whose deliveries there are. */
  public record SopPengirim(UUID id, String nama, String pengirim) {}

  /** The versions that processes of other agencies of the same governments are running by. */
  public List<VersiBerjalan> versiBerjalan(Collection<UUID> penerima) {
    return em.createQuery(
            """
            select distinct p.versiSopId, p.instansiId from Proses p, Instansi i
            where i.id = p.instansiId and p.status = id.runut.sop.entity.StatusProses.BERJALAN
              and i.id not in :penerima and i.pemerintah in
                (select j.pemerintah from Instansi j where j.id in :penerima)
            """,
            Object[].class)
        .setParameter("penerima", penerima)
        .getResultStream()
        .map(b -> new VersiBerjalan((UUID) b[0], (UUID) b[1]))
        .toList();
  }

  /**
   * Deliveries by sending agency, SOP and period, the newest period first.
   *
   * @param keadaan null for all
   */
  public List<KirimanInstansi> daftar(
      Lingkup lingkup, KeadaanPenyerahan keadaan, int awal, int batas) {
    List<?> baris =
        kueri(DAFTAR, lingkup)
            .setParameter("keadaan", keadaan == null ? "" : keadaan.name())
            .setParameter("awal", awal)
            .setParameter("batas", batas)
            .getResultList();
    return baris.stream().map(b -> kiriman((Object[]) b)).toList();
  }

  /** How many there are of each state; states without any are missing. */
  public Map<KeadaanPenyerahan, Long> jumlah(Lingkup lingkup) {
    Map<KeadaanPenyerahan, Long> jumlah = new EnumMap<>(KeadaanPenyerahan.class);
    for (Object b : kueri(JUMLAH, lingkup).getResultList()) {
      Object[] kolom = (Object[]) b;
      jumlah.put(KeadaanPenyerahan.valueOf((String) kolom[0]), ((Number) kolom[1]).longValue());
    }
    return jumlah;
  }

  /** The SOPs that there is anything of, whatever the filter. */
  public List<SopPengirim> sop(Lingkup lingkup) {
    List<?> baris = kueri(SOP, lingkup).getResultList();
    return baris.stream()
        .map(b -> (Object[]) b)
        .map(b -> new SopPengirim((UUID) b[0], (String) b[1], (String) b[2]))
        .toList();
  }

  /** The years that there is anything of, the newest first. */
  public List<Integer> tahun(Lingkup lingkup) {
    List<?> baris = kueri(TAHUN, lingkup).getResultList();
    return baris.stream().map(b -> ((Number) b).intValue()).toList();
  }

  private Query kueri(String kueri, Lingkup lingkup) {
    return em.createNativeQuery(kueri)
        .setParameter(
            "penerima",
            lingkup.penerima().stream().map(UUID::toString).collect(Collectors.joining(" ")))
        .setParameter("harapan", lingkup.harapan())
        .setParameter("tahun", lingkup.tahun() == null ? 0 : lingkup.tahun())
        .setParameter("sop", lingkup.sopId() == null ? "" : lingkup.sopId().toString());
  }

  private static KirimanInstansi kiriman(Object[] b) {
    Iterator<Object> k = Arrays.asList(b).iterator();
    return new KirimanInstansi(
        (UUID) k.next(),
        (UUID) k.next(),
        (UUID) k.next(),
        (UUID) k.next(),
        (String) k.next(),
        (String) k.next(),
        (String) k.next(),
        bulat(k.next()).intValue(),
        triwulan(bulat(k.next())),
        bulat(k.next()).intValue(),
        (String) k.next(),
        (String) k.next(),
        hari((String) k.next()),
        (String) k.next(),
        saat(bulat(k.next())),
        saat(bulat(k.next())),
        saat(bulat(k.next())),
        (String) k.next(),
        (String) k.next(),
        bulat(k.next()),
        bulat(k.next()),
        KeadaanPenyerahan.valueOf((String) k.next()));
  }

  private static Long bulat(Object nilai) {
    return nilai == null ? null : Long.valueOf(((Number) nilai).longValue());
  }

  private static Integer triwulan(Long nilai) {
    return nilai == null ? null : Integer.valueOf(nilai.intValue());
  }

  private static LocalDate hari(String teks) {
    return teks == null ? null : LocalDate.parse(teks);
  }

  private static Instant saat(Long milidetik) {
    return milidetik == null ? null : Instant.ofEpochMilli(milidetik);
  }
}
