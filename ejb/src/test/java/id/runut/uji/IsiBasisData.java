package id.runut.uji;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Everything that a database holds, so that a test can say "nothing has changed" and mean it. */
public final class IsiBasisData {

  private static final String TABEL =
      """
      select table_name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'
        and table_name not in ('jejak_audit', 'rantai_audit')
      order by table_name
      """;

  private IsiBasisData() {}

  /** One line per table with the hash of its rows; the log, which only grows, is left out. */
  public static String sidik(BasisData basisData) {
    try (Connection sambungan = basisData.sumber().getConnection();
        Statement pernyataan = sambungan.createStatement()) {
      StringBuilder hasil = new StringBuilder();
      for (String tabel : tabel(pernyataan)) {
        hasil.append(tabel).append(' ').append(sidik(pernyataan, tabel)).append('\n');
      }
      return hasil.toString();
    } catch (SQLException gagal) {
      throw new IllegalStateException(gagal);
    }
  }

  private static List<String> tabel(Statement pernyataan) throws SQLException {
    List<String> nama = new ArrayList<>();
    try (var baris = pernyataan.executeQuery(TABEL)) {
      while (baris.next()) {
        nama.add(baris.getString(1));
      }
    }
    return nama;
  }

  private static String sidik(Statement pernyataan, String tabel) throws SQLException {
    String kueri =
        "select md5(string_agg(md5(t::text), '' order by md5(t::text))) from " + tabel + " t";
    try (var baris = pernyataan.executeQuery(kueri)) {
      baris.next();
      return baris.getString(1);
    }
  }
}
