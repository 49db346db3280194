package id.runut.laporan.control;

import id.runut.umum.control.SatuSaat;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks at any moment, from outside and in plain SQL, that figures are what they are said to be
 * (QUALITY: I4, I5, I9). Needs nothing but a connection.
 */
public final class PeriksaAngka {

  private static final Map<String, String> KUERI = new LinkedHashMap<>();

  static {
    KUERI.put(
        "I9 percentage does not follow from value and target",
        """
        select id from realisasi where persen is distinct from case
          when target is null or target <= 0 then null
          when arah = 'NAIK' then round(nilai * 100 / target, 2)
          when rumus_turun = 'SELISIH'
            then greatest(round((2 * target - nilai) * 100 / target, 2), 0)
          when nilai <= 0 then 100
          else round(target * 100 / nilai, 2) end
        """);
    KUERI.put(
        "I9 predicate does not follow from percentage",
        """
        select id from realisasi where predikat is distinct from case
          when persen is null then null
          when persen >= 91 then 'SANGAT_TINGGI' when persen >= 76 then 'TINGGI'
          when persen >= 66 then 'SEDANG' when persen >= 51 then 'RENDAH'
          else 'SANGAT_RENDAH' end
        """);
    KUERI.put(
        "I9 recap holds a figure that was not handed in to its process",
        """
        select b.id from baris_rekapitulasi b
          join rekapitulasi k on k.id = b.rekapitulasi_id
          join realisasi r on r.id = b.realisasi_id
          join unggahan u on u.id = r.unggahan_id
        where u.status <> 'DIKIRIM' or u.proses_id <> k.proses_id
        """);
    KUERI.put(
        "I9 recap leaves figures of a workbook out",
        """
        select k.id from rekapitulasi k
          join baris_rekapitulasi b on b.rekapitulasi_id = k.id
          join realisasi r on r.id = b.realisasi_id
        group by k.id, r.unggahan_id
        having count(*) <> (select count(*) from realisasi s where s.unggahan_id = r.unggahan_id)
        """);
    KUERI.put(
        "I4 task of a unit is done without its data, or the other way round",
        """
        select t.id from tugas t
        where t.jenis = 'ukur' and (t.status = 'SELESAI') <> exists
          (select from unggahan u where u.tugas_id = t.id and u.status = 'DIKIRIM')
        """);
    KUERI.put(
        "I5 workbook differs from the file that is stored for it",
        """
        select u.id from unggahan u join berkas b on b.id = u.berkas_id where u.sha256 <> b.sha256
        """);
    KUERI.put(
        "I5 stored bytes differ from their name",
        "select sha256 from isi_berkas where sha256 <> encode(sha256(isi), 'hex')");
    KUERI.put(
        "I5 stored bytes without a file",
        """
        select i.sha256 from isi_berkas i
        where not exists (select from berkas b where b.sha256 = i.sha256)
        """);
    KUERI.put(
        "I5 file that nothing refers to",
        """
        select id from berkas except (
          select berkas_id from naskah union all select berkas_id from tanda_tangan
          union all select berkas_id from dokumen_berkode
          union all select berkas_id from unggahan union all select berkas_id from bukti_dukung
          union all select berkas_id from pengiriman
          union all select berkas_id from lampiran_pengiriman
          union all select berkas_id from surat_tugas union all select berkas_id from foto_rapat
          union all select berkas_id from rekapitulasi union all select berkas_id from himpunan
          union all select berkas_id from surat_luar where berkas_id is not null
          union all select berkas_id from bukti_kegiatan
          union all select berkas_id from kelengkapan_proses)
        """);
  }

  private PeriksaAngka() {}

  /**
   * @return what is violated, each with the row; empty when all holds
   */
  public static List<String> periksa(Connection sambungan) throws SQLException {
    return SatuSaat.lihat(sambungan, c -> SatuSaat.pelanggaran(c, KUERI));
  }
}
