package id.runut.sop.control;

import id.runut.audit.control.Rantai;
import id.runut.audit.entity.JejakAudit;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.umum.control.SatuSaat;
import id.runut.umum.entity.Pelaku;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Checks at any moment, from outside and in plain SQL, what must always hold (QUALITY: I1, I2, I3,
 * I7, I8). Needs nothing but a connection, so that a test, a restored backup or an operator can ask
 * the same questions of any database.
 */
public final class PeriksaInvarian {

  private static final Map<String, String> KUERI = new LinkedHashMap<>();

  static {
    KUERI.put(
        "I1 more than one decision",
        """
        select tugas_id from peristiwa_proses where tugas_id is not null
        group by tugas_id having count(*) > 1
        """);
    KUERI.put(
        "I2 task and history differ",
        """
        select t.id from tugas t left join peristiwa_proses e on e.tugas_id = t.id
        where e.jenis is distinct from case t.status when 'SELESAI' then 'selesai'
          when 'DIKEMBALIKAN' then 'kembali' when 'BATAL' then 'batal' end
        """);
    KUERI.put(
        "I2 process and history differ",
        """
        select p.id from proses p
        where not exists (select from peristiwa_proses e
            where e.proses_id = p.id and e.jenis = 'mulai')
          or (p.status = 'SELESAI') <> exists (select from peristiwa_proses e
            where e.proses_id = p.id and e.jenis = 'tamat')
          or (p.status = 'DIBATALKAN') <> exists (select from peristiwa_proses e
            where e.proses_id = p.id and e.jenis = 'henti')
        """);
    KUERI.put(
        "I2 running without an open task, or ended with one",
        """
        select p.id from proses p
        where (p.status = 'BERJALAN') <>
          (exists (select from tugas t where t.proses_id = p.id and t.status = 'TERBUKA')
            or p.menunggu is not null)
        """);
    KUERI.put(
        "I2 waiting and history differ",
        """
        select p.id from proses p
        where p.menunggu is distinct from
          (select w.langkah from penantian w where w.proses_id = p.id and w.tiba is null
            and p.status <> 'DIBATALKAN')
          or (p.menunggu is not null and exists
            (select from tugas t where t.proses_id = p.id and t.status = 'TERBUKA'))
        """);
    KUERI.put(
        "I2 open in more than one step or round",
        """
        select proses_id from tugas where status = 'TERBUKA'
        group by proses_id, cabang having count(distinct (langkah, putaran)) > 1
        union
        select proses_id from tugas where status = 'TERBUKA'
        group by proses_id having count(distinct langkah) > 1 and bool_or(cabang is null)
        """);
    KUERI.put(
        "I3 decision without its audit row",
        """
        select coalesce(e.tugas_id, e.proses_id) from peristiwa_proses e
        where 1 <> (select count(*) from jejak_audit j
          where j.rantai = 'proses:' || e.proses_id
            and j.objek in ('tugas', 'proses', 'penantian')
            and j.objek_id = coalesce(e.tugas_id, e.penantian_id, e.proses_id)
            and j.tindakan = e.jenis)
        """);
    KUERI.put(
        "I3 audit row without its decision",
        """
        select j.objek_id from jejak_audit j
        where j.rantai like 'proses:%' and j.objek in ('tugas', 'proses', 'penantian')
          and j.tindakan in ('mulai', 'selesai', 'kembali', 'batal', 'tamat', 'tunggu', 'tiba',
            'henti')
          and not exists (select from peristiwa_proses e
            where j.rantai = 'proses:' || e.proses_id and e.jenis = j.tindakan
              and coalesce(e.tugas_id, e.penantian_id, e.proses_id) = j.objek_id)
        """);
    KUERI.put(
        "I3 act without its audit row",
        """
        select a.id from tindakan_tugas a join tugas t on t.id = a.tugas_id
        where 1 <> (select count(*) from jejak_audit j
          where j.rantai = 'proses:' || t.proses_id and j.objek = 'tindakan'
            and j.objek_id = a.id)
        """);
    KUERI.put(
        "I3 task given on without its audit row",
        """
        select a.id from pengalihan_tugas a
        where 1 <> (select count(*) from jejak_audit j
          where j.rantai = 'proses:' || a.proses_id and j.objek = 'pengalihan'
            and j.objek_id = a.id)
        """);
    KUERI.put(
        "I3 reminder without its audit row",
        """
        select a.id from pengingat_tugas a
        where 1 <> (select count(*) from jejak_audit j
          where j.rantai = 'proses:' || a.proses_id and j.objek = 'pengingat'
            and j.objek_id = a.id)
        """);
    KUERI.put(
        "I2 task does not lie where it was given to last",
        """
        select t.id from tugas t
        where t.jabatan_id <> (select a.ke_jabatan_id from pengalihan_tugas a
          where a.tugas_id = t.id order by a.waktu desc, a.id desc limit 1)
        """);
    KUERI.put(
        "I8 task that was not told exactly once",
        """
        select t.id from tugas t
        where 1 <> (select count(*) from kotak_keluar k
          where k.kunci_unik = 'tugas:' || t.id || ':buka>' || t.jabatan_id)
        """);
    KUERI.put(
        "I8 mail about a task that does not exist",
        """
        select k.id from kotak_keluar k
        where k.kunci_unik like 'tugas:%'
          and not exists (select from tugas t
            where t.id::text = split_part(k.kunci_unik, ':', 2))
        """);
  }

  private PeriksaInvarian() {}

  /**
   * Runs all checks.
   *
   * @return one line per violation, naming the invariant and the row; empty when all hold
   */
  public static List<String> periksa(Connection sambungan) throws SQLException {
    return SatuSaat.lihat(sambungan, PeriksaInvarian::semua);
  }

  private static List<String> semua(Connection sambungan) throws SQLException {
    List<String> pelanggaran = SatuSaat.pelanggaran(sambungan, KUERI);
    periksaLipatan(sambungan, pelanggaran);
    periksaRantai(sambungan, pelanggaran);
    return pelanggaran;
  }

  /** Replays every process from its history alone and compares the outcome with its tasks. */
  private static void periksaLipatan(Connection sambungan, List<String> pelanggaran)
      throws SQLException {
    String kueri =
        """
        select p.id, v.isi,
          (select string_agg(distinct t.langkah::text, ',') from tugas t
            where t.proses_id = p.id and t.status = 'TERBUKA') as terbuka, p.menunggu
        from proses p join versi_sop v on v.id = p.versi_sop_id
        """;
    try (PreparedStatement pernyataan = sambungan.prepareStatement(kueri);
        ResultSet baris = pernyataan.executeQuery()) {
      while (baris.next()) {
        UUID proses = baris.getObject("id", UUID.class);
        DefinisiSop definisi =
            PembacaDefinisi.baca(baris.getString("isi")).rancangan().orElseThrow().definisi();
        String terlipat = PembacaLipatan.lipat(sambungan, proses, definisi);
        if (!terlipat.equals(terbuka(baris))) {
          pelanggaran.add("I2 history leads to " + terlipat + ": " + proses);
        }
      }
    }
  }

  private static String terbuka(ResultSet baris) throws SQLException {
    String langkah = Objects.toString(baris.getString("terbuka"), baris.getString("menunggu"));
    return langkah == null ? PembacaLipatan.TAMAT : PembacaLipatan.urutkan(langkah);
  }

  private static void periksaRantai(Connection sambungan, List<String> pelanggaran)
      throws SQLException {
    Map<String, List<JejakAudit>> rantai = new LinkedHashMap<>();
    try (PreparedStatement pernyataan =
            sambungan.prepareStatement("select * from jejak_audit order by rantai, nomor");
        ResultSet baris = pernyataan.executeQuery()) {
      while (baris.next()) {
        rantai.computeIfAbsent(baris.getString("rantai"), r -> new ArrayList<>()).add(jejak(baris));
      }
    }
    rantai.forEach(
        (nama, isi) -> {
          long rusak = Rantai.periksa(isi);
          if (rusak != 0) {
            pelanggaran.add("I7 audit chain broken: " + nama + " at " + rusak);
          }
        });
    periksaKepala(sambungan, rantai, pelanggaran);
  }

  /** The newest rows are missing when a chain ends before its head says. */
  private static void periksaKepala(
      Connection sambungan, Map<String, List<JejakAudit>> rantai, List<String> pelanggaran)
      throws SQLException {
    try (PreparedStatement pernyataan = sambungan.prepareStatement("select * from rantai_audit");
        ResultSet baris = pernyataan.executeQuery()) {
      while (baris.next()) {
        String nama = baris.getString("rantai");
        List<JejakAudit> isi = rantai.getOrDefault(nama, List.of());
        String hash = isi.isEmpty() ? "" : isi.get(isi.size() - 1).getHash();
        if (baris.getLong("nomor_terakhir") != isi.size()
            || !baris.getString("hash_terakhir").equals(hash)) {
          pelanggaran.add("I7 audit chain shorter or longer than its head: " + nama);
        }
      }
    }
  }

  private static JejakAudit jejak(ResultSet baris) throws SQLException {
    Pelaku pelaku =
        new Pelaku(
            baris.getObject("pelaku_pegawai_id", UUID.class),
            baris.getString("pelaku_nama"),
            baris.getObject("pelaku_jabatan_id", UUID.class),
            baris.getString("pelaku_jabatan"),
            baris.getString("pelaku_atas_nama"));
    return new JejakAudit(
        baris.getString("rantai"),
        baris.getLong("nomor"),
        baris.getObject("waktu", OffsetDateTime.class).toInstant(),
        pelaku,
        baris.getString("tindakan"),
        baris.getString("objek"),
        baris.getObject("objek_id", UUID.class),
        baris.getString("rincian"),
        baris.getString("permintaan"),
        baris.getString("hash_sebelum"),
        baris.getString("hash"));
  }
}
