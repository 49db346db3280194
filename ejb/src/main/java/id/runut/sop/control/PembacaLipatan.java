package id.runut.sop.control;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.control.LipatanRiwayat.Kejadian;
import id.runut.sop.control.LipatanRiwayat.Tempat;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads a process's history in plain SQL and folds it ({@link LipatanRiwayat}). */
final class PembacaLipatan {

  /** What comes out for a process that has ended. */
  static final String TAMAT = "tamat";

  private PembacaLipatan() {}

  /** The open steps, such as {@code 12,13}; {@link #TAMAT} when none is. */
  static String lipat(Connection sambungan, UUID proses, DefinisiSop definisi) throws SQLException {
    LipatanRiwayat lipatan = new LipatanRiwayat(definisi, jumlahTugas(sambungan, proses, definisi));
    try (PreparedStatement pernyataan =
        sambungan.prepareStatement(
            """
            select e.id, e.jenis, e.langkah, e.putaran, t.cabang, t.jabatan_id,
              coalesce(t.utama, true) as utama
            from peristiwa_proses e left join tugas t on t.id = e.tugas_id
            where e.proses_id = ? order by e.id
            """)) {
      pernyataan.setObject(1, proses);
      try (ResultSet baris = pernyataan.executeQuery()) {
        while (baris.next()) {
          if (!lipatan.terima(new Kejadian(baris.getString("jenis"), tempat(baris, definisi)))) {
            return "an impossible event " + baris.getLong("id");
          }
        }
      }
    }
    return lipatan.terbuka().isEmpty()
        ? TAMAT
        : lipatan.terbuka().stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** The same steps in the order of their numbers. */
  static String urutkan(String langkah) {
    return Arrays.stream(langkah.split(","))
        .map(Integer::valueOf)
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(","));
  }

  private static Map<Tempat, Integer> jumlahTugas(
      Connection sambungan, UUID proses, DefinisiSop definisi) throws SQLException {
    Map<Tempat, Integer> jumlah = new HashMap<>();
    try (PreparedStatement pernyataan =
        sambungan.prepareStatement(
            "select langkah, putaran, cabang, jabatan_id, utama from tugas where proses_id = ?")) {
      pernyataan.setObject(1, proses);
      try (ResultSet baris = pernyataan.executeQuery()) {
        while (baris.next()) {
          jumlah.merge(tempat(baris, definisi), 1, Integer::sum);
        }
      }
    }
    return jumlah;
  }

  /** Where branches had no names yet, every task of a fan-out was one of its own. */
  private static Tempat tempat(ResultSet baris, DefinisiSop definisi) throws SQLException {
    int langkah = baris.getInt("langkah");
    boolean sebar =
        langkah >= 1 && langkah <= definisi.langkah().size() && definisi.langkah(langkah).sebar();
    String cabang = baris.getString("cabang");
    if (!sebar) {
      cabang = LipatanRiwayat.TANPA_CABANG;
    } else if (cabang == null) {
      cabang = baris.getString("jabatan_id");
    }
    return new Tempat(langkah, baris.getInt("putaran"), cabang, baris.getBoolean("utama"));
  }
}
