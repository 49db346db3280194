package id.runut.ujung;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Plays a process to its end: looks at the desks of those who hold something of it, and has each
 * task done by its holder.
 */
final class PemainSop {

  /** No SOP needs more rounds than this, returns included. */
  private static final int TERBANYAK = 300;

  private static final String PEMEGANG =
      """
      select distinct g.subjek
      from tugas t
      join penugasan n on n.jabatan_id = t.jabatan_id and n.jenis = 'DEFINITIF'
        and n.mulai <= current_date and (n.selesai is null or n.selesai >= current_date)
      join pegawai g on g.id = n.pegawai_id
      where t.proses_id = ? and t.status = 'TERBUKA' and g.subjek is not null
      order by g.subjek
      """;

  private final Panggung panggung;
  private final LangkahDiPeramban pemeran;
  private final PenggunaDemo pengguna = PenggunaDemo.baca();
  private final String kode;
  private final String proses;
  private final String pemulai;
  private final Set<Integer> dilalui = new TreeSet<>();
  private final Set<Integer> dikembalikan = new TreeSet<>();
  private final Map<String, String> belum = new LinkedHashMap<>();

  /**
   * @param pemeran does what is due
   * @param kode of the SOP
   * @param pemulai login of whoever started it, who sees all of it
   */
  PemainSop(
      Panggung panggung, LangkahDiPeramban pemeran, String kode, String proses, String pemulai) {
    this.panggung = panggung;
    this.pemeran = pemeran;
    this.kode = kode;
    this.proses = proses;
    this.pemulai = pemulai;
  }

  /** The process of a task, also where the first step is not the starter's own. */
  static String proses(Panggung panggung, String tugas) {
    try (var sambungan = panggung.basisData();
        var tanya = sambungan.prepareStatement("select proses_id from tugas where id = ?")) {
      tanya.setObject(1, UUID.fromString(tugas));
      try (var baris = tanya.executeQuery()) {
        baris.next();
        return baris.getString(1);
      }
    } catch (SQLException gagal) {
      throw new AssertionError("the database does not answer", gagal);
    }
  }

  /** Steps that were open at some time. */
  Set<Integer> dilalui() {
    return dilalui;
  }

  /** Steps that were answered with "Tidak", once each. */
  Set<Integer> dikembalikan() {
    return dikembalikan;
  }

  /** Goes on until the process has ended. */
  void sampaiTamat() {
    for (int i = 0; i < TERBANYAK; i++) {
      List<Tugas> terbuka = terbuka();
      if (terbuka.isEmpty() && !tibaYangDitunggu()) {
        return;
      }
      if (!terbuka.isEmpty() && terbuka.stream().filter(this::mainkan).count() == 0) {
        throw new AssertionError("nobody can go on: " + belum);
      }
    }
    throw new AssertionError("does not end: " + terbuka());
  }

  /**
   * A line of somebody's desk.
   *
   * @param nama login
   */
  private record Tugas(String nama, String id, int langkah) {}

  private List<Tugas> terbuka() {
    List<Tugas> semua = new ArrayList<>();
    for (String nama : pemegang()) {
      for (JsonNode baris :
          panggung.rest(nama).ambil("/meja?jumlah=100").harus(200).json().get("isi")) {
        if (proses.equals(baris.get("prosesId").asText())) {
          semua.add(new Tugas(nama, baris.get("id").asText(), baris.get("langkah").asInt()));
        }
      }
    }
    semua.forEach(t -> dilalui.add(t.langkah()));
    return semua;
  }

  private Set<String> pemegang() {
    Set<String> hasil = new LinkedHashSet<>();
    try (var sambungan = panggung.basisData();
        var tanya = sambungan.prepareStatement(PEMEGANG)) {
      tanya.setObject(1, UUID.fromString(proses));
      try (var baris = tanya.executeQuery()) {
        while (baris.next()) {
          hasil.add(pengguna.nama(baris.getString(1)));
        }
      }
      return hasil;
    } catch (SQLException gagal) {
      throw new AssertionError("the database does not answer", gagal);
    }
  }

  /** Does one act; false while others have to come first. */
  private boolean mainkan(Tugas t) {
    JsonNode rincian = panggung.rest(t.nama()).ambil("/tugas/" + t.id()).harus(200).json();
    if (!"TERBUKA".equals(rincian.get("status").asText())) {
      // Somebody else's act of the same round has taken it away.
      return true;
    }
    Giliran g = new Giliran(kode, t.nama(), rincian);
    pemeran.lihat(g);
    if (g.bolehKembali() && dikembalikan.add(t.langkah())) {
      pemeran.kembalikan(g);
      return true;
    }
    String alasan = pemeran.lakukan(g);
    if (alasan != null) {
      belum.put(t.toString(), alasan);
    }
    return alasan == null;
  }

  private boolean tibaYangDitunggu() {
    Jawaban menunggu = panggung.rest(pemulai).ambil("/proses/" + proses + "/penantian");
    if (menunggu.kode() == 404) {
      return false;
    }
    pemeran.suratTiba(pemulai, proses);
    return true;
  }
}
