package id.runut.agenda.control;

import id.runut.umum.control.SatuSaat;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks at any moment, from outside and in plain SQL, that letters are signed wholly or not at all
 * and that the two books have neither gap nor double (QUALITY: I4, I6). Needs nothing but a
 * connection.
 */
public final class PeriksaSurat {

  private static final Map<String, String> KUERI = new LinkedHashMap<>();

  static {
    // The last of several signatures makes a letter final; where its SOP lets nobody sign it, the
    // act that sends it does, and its code stands in the register of coded papers.
    KUERI.put(
        "I6 letter is final without its signature, or signed and not final",
        """
        select n.id from naskah n
        where (n.status in ('DITANDATANGANI', 'TERBIT')) <> (exists (select from tanda_tangan t
            where t.naskah_id = n.id and t.nomor = n.nomor and t.berkas_id = n.berkas_id)
          or exists (select from dokumen_berkode d
            where d.kode = n.kode and d.nomor = n.nomor and d.berkas_id = n.berkas_id))
        """);
    KUERI.put(
        "I6 signature of a task that has not signed",
        """
        select t.id from tanda_tangan t
        where not exists (select from tugas g where g.id = t.tugas_id and g.status = 'SELESAI')
        """);
    KUERI.put(
        "I6 code that is on no paper",
        """
        select kode from kode_verifikasi except (
          select kode from tanda_tangan union all select kode from dokumen_berkode)
        """);
    // Numbers that were inserted, or entered afterwards from an old book, are of no counter.
    KUERI.put(
        "I4 book of outgoing letters has a gap, or a counter of its own",
        """
        select coalesce(b.instansi_id, p.instansi_id)
        from (select instansi_id, tahun, lingkup, count(*) as isi, max(urut) as terakhir
            from agenda_keluar where sisipan is null and not susulan
            group by instansi_id, tahun, lingkup) b
          full join (select * from penghitung_nomor where buku = 'KELUAR') p
            on p.instansi_id = b.instansi_id and p.tahun = b.tahun and p.lingkup = b.lingkup
        where coalesce(b.isi, 0) is distinct from p.terakhir - p.mulai + 1
          or coalesce(b.terakhir, p.mulai - 1) is distinct from p.terakhir
        """);
    KUERI.put(
        "I4 book of incoming letters has a gap, or a counter of its own",
        """
        select coalesce(b.instansi_id, p.instansi_id)
        from (select instansi_id, tahun, count(*) as isi, max(urut) as terakhir
            from agenda_masuk where not susulan group by instansi_id, tahun) b
          full join (select * from penghitung_nomor where buku = 'MASUK') p
            on p.instansi_id = b.instansi_id and p.tahun = b.tahun
        where coalesce(b.isi, 0) is distinct from p.terakhir - p.mulai + 1
          or coalesce(b.terakhir, p.mulai - 1) is distinct from p.terakhir
        """);
  }

  private PeriksaSurat() {}

  /**
   * @return what is violated, each with the row; empty when all holds
   */
  public static List<String> periksa(Connection sambungan) throws SQLException {
    return SatuSaat.lihat(sambungan, c -> SatuSaat.pelanggaran(c, KUERI));
  }
}
