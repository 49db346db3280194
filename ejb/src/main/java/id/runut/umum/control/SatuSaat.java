package id.runut.umum.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Looks at a database as it was at one moment, while work goes on in it. Several questions, one
 * after the other, would otherwise see different moments, and call a step that was just being
 * committed a violation.
 */
public final class SatuSaat {

  private SatuSaat() {}

  /** Questions to a database. */
  @FunctionalInterface
  public interface Pertanyaan<T> {

    T tanya(Connection sambungan) throws SQLException;
  }

  /**
   * Asks everything at one moment and changes nothing. Inside a transaction of the caller's own it
   * is the caller who has chosen the moment.
   */
  public static <T> T lihat(Connection sambungan, Pertanyaan<T> pertanyaan) throws SQLException {
    if (!sambungan.getAutoCommit()) {
      return pertanyaan.tanya(sambungan);
    }
    int isolasi = sambungan.getTransactionIsolation();
    sambungan.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    sambungan.setAutoCommit(false);
    try {
      return pertanyaan.tanya(sambungan);
    } finally {
      sambungan.rollback();
      sambungan.setAutoCommit(true);
      sambungan.setTransactionIsolation(isolasi);
    }
  }

  /**
   * Runs queries that find violations.
   *
   * @param kueri what is violated, and the query whose first column names the rows
   * @return one line per violation
   */
  public static List<String> pelanggaran(Connection sambungan, Map<String, String> kueri)
      throws SQLException {
    List<String> pelanggaran = new ArrayList<>();
    for (Map.Entry<String, String> satu : kueri.entrySet()) {
      try (PreparedStatement pernyataan = sambungan.prepareStatement(satu.getValue());
          ResultSet baris = pernyataan.executeQuery()) {
        while (baris.next()) {
          pelanggaran.add(satu.getKey() + ": " + baris.getString(1));
        }
      }
    }
    return pelanggaran;
  }
}
