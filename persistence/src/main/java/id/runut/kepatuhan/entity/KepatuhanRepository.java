package id.runut.kepatuhan.entity;

import id.runut.kepatuhan.entity.HitunganKepatuhan.Kelompok;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Sums of standard and actual times. The database sums, over all groupings in one pass; no row of a
 * task is read here.
 */
@ApplicationScoped
public class KepatuhanRepository {

  /**
   * Tasks that a return has closed undecided count nowhere. Rows that are older than the measuring
   * know their standard in minutes at least.
   */
  private static final String HITUNG =
      """
      with langkah as (
        select cast(split_part(b, chr(9), 1) as uuid) as versi,
          cast(split_part(b, chr(9), 2) as integer) as nomor,
          split_part(b, chr(9), 3) = 'utama' as utama,
          split_part(b, chr(9), 4) as sebutan, split_part(b, chr(9), 5) as judul,
          split_part(b, chr(9), 6) as peran
        from string_to_table(:langkah, chr(10)) as b
      ), ukuran as (
        select s.id as sop_id, s.nama as sop, t.langkah as nomor, l.sebutan, l.judul, l.peran,
          u.id as unit_id, u.nama as unit, t.dibuka, t.tenggat, t.selesai,
          t.selesai is not null as putus, e.menit_menunggu as menunggu, e.menit_jatah as jatah,
          e.menit_kerja - e.menit_menunggu as bekerja,
          coalesce(e.menit_standar, e.menit_baku) as standar
        from tugas t
          join unit_kerja u on u.id = t.unit_id
          join proses p on p.id = t.proses_id
          join sop s on s.id = p.sop_id
          left join langkah l
            on l.versi = p.versi_sop_id and l.nomor = t.langkah and l.utama = t.utama
          left join peristiwa_proses e on e.tugas_id = t.id
        where u.instansi_id = :instansi and t.status <> 'BATAL'
          and (:unit = '' or u.id = cast(nullif(:unit, '') as uuid))
          and (:sop = '' or s.id = cast(nullif(:sop, '') as uuid))
          and (t.selesai is null or (t.selesai >= :dari and t.selesai < :sampai))
      )
      select grouping(sop_id, nomor, peran, unit_id), sop_id, sop, sebutan, judul, peran, unit_id,
        unit,
        count(*) filter (where putus),
        count(standar) filter (where putus),
        count(*) filter (where putus and standar is not null and selesai <= tenggat),
        count(menunggu),
        cast(round(avg(menunggu)) as bigint),
        cast(round(avg(jatah)) as bigint),
        cast(round(avg(bekerja)) as bigint),
        cast(round(avg(bekerja) filter (where standar is not null)) as bigint),
        cast(round(avg(standar)) as bigint),
        count(*) filter (where not putus),
        count(*) filter (where not putus and tenggat < :kini),
        cast(extract(epoch from min(dibuka) filter (where not putus)) as bigint)
      from ukuran
      group by grouping sets ((), (sop_id, sop), (sop_id, sop, nomor, sebutan, judul), (peran),
        (unit_id, unit), (sop_id, sop, nomor, sebutan, judul, unit_id, unit))
      having grouping(sop_id, nomor, peran, unit_id) <> 2 or count(*) filter (where not putus) > 0
      order by grouping(sop_id, nomor, peran, unit_id), sop, nomor, judul, peran, unit
      """;

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  /**
   * What is summed.
   *
   * @param sopId null for all
   * @param unitId null for all of the agency
   * @param dari decided from this moment on
   * @param sampai decided before this moment
   */
  public record Lingkup(UUID instansiId, UUID sopId, UUID unitId, Instant dari, Instant sampai) {}

  /**
   * The sums of an agency's units, group by group; open tasks are counted whenever they came.
   *
   * @param langkah names of steps, a line each: version, number, {@code utama} or {@code bagian},
   *     number on paper, title, role, with tabs between them
   */
  public List<HitunganKepatuhan> hitung(Lingkup lingkup, String langkah, Instant kini) {
    List<?> baris =
        em.createNativeQuery(HITUNG)
            .setParameter("langkah", langkah)
            .setParameter("instansi", lingkup.instansiId())
            .setParameter("unit", teks(lingkup.unitId()))
            .setParameter("sop", teks(lingkup.sopId()))
            .setParameter("dari", lingkup.dari())
            .setParameter("sampai", lingkup.sampai())
            .setParameter("kini", kini)
            .getResultList();
    return baris.stream().map(b -> hitungan((Object[]) b)).toList();
  }

  /** The versions of definitions that anything runs or ran by. */
  public List<UUID> versi() {
    return em.createQuery("select v.id from VersiSop v order by v.id", UUID.class).getResultList();
  }

  private static HitunganKepatuhan hitungan(Object[] b) {
    return new HitunganKepatuhan(
        kelompok(((Number) b[0]).intValue()),
        (UUID) b[1],
        (String) b[2],
        (String) b[3],
        (String) b[4],
        (String) b[5],
        (UUID) b[6],
        (String) b[7],
        jumlah(b[8]),
        jumlah(b[9]),
        jumlah(b[10]),
        jumlah(b[11]),
        rata(b[12]),
        rata(b[13]),
        rata(b[14]),
        rata(b[15]),
        rata(b[16]),
        jumlah(b[17]),
        jumlah(b[18]),
        rata(b[19]));
  }

  /** One bit for each of SOP, step, role and unit that the line does not tell apart. */
  private static Kelompok kelompok(int tidakDibedakan) {
    return switch (tidakDibedakan) {
      case 0b1111 -> Kelompok.SEMUA;
      case 0b0111 -> Kelompok.SOP;
      case 0b0011 -> Kelompok.LANGKAH;
      case 0b1101 -> Kelompok.PERAN;
      case 0b1110 -> Kelompok.UNIT;
      case 0b0010 -> Kelompok.TUMPUKAN;
      default -> throw new IllegalStateException("unknown grouping " + tidakDibedakan);
    };
  }

  private static long jumlah(Object nilai) {
    return ((Number) nilai).longValue();
  }

  private static Long rata(Object nilai) {
    return nilai == null ? null : Long.valueOf(((Number) nilai).longValue());
  }

  private static String teks(UUID id) {
    return id == null ? "" : id.toString();
  }
}
