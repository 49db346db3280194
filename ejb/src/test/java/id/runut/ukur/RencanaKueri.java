package id.runut.ukur;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * What PostgreSQL does for the queries that the portal really sends: each is explained with the
 * very values that it was sent with, just before it runs.
 */
final class RencanaKueri {

  private final String kata;
  private final List<String> baris = new ArrayList<>();
  private boolean merekam;

  /**
   * @param kata only queries in which this occurs are explained
   */
  RencanaKueri(String kata) {
    this.kata = kata;
  }

  /** The same source, watched. */
  DataSource lewat(DataSource asal) {
    return wakil(
        DataSource.class,
        asal,
        (metode, argumen, hasil) ->
            hasil instanceof Connection sambungan ? diawasi(sambungan) : hasil);
  }

  /** The plans of the queries that the work sends. */
  List<String> rekam(Runnable kerja) {
    baris.clear();
    merekam = true;
    try {
      kerja.run();
    } finally {
      merekam = false;
    }
    return List.copyOf(baris);
  }

  private Connection diawasi(Connection sambungan) {
    return wakil(
        Connection.class,
        sambungan,
        (metode, argumen, hasil) ->
            merekam
                    && hasil instanceof PreparedStatement kueri
                    && argumen[0].toString().contains(kata)
                ? diawasi(sambungan, argumen[0].toString(), kueri)
                : hasil);
  }

  /** Every value that is set is set in the explanation as well. */
  private PreparedStatement diawasi(Connection sambungan, String sql, PreparedStatement kueri)
      throws SQLException {
    PreparedStatement penjelas = sambungan.prepareStatement("explain (analyze, buffers) " + sql);
    return wakil(
        PreparedStatement.class,
        kueri,
        (metode, argumen, hasil) -> {
          if (metode.getName().startsWith("set") && argumen[0] instanceof Integer) {
            panggil(penjelas, metode, argumen);
          } else if (metode.getName().equals("executeQuery")) {
            jelaskan(penjelas);
          }
          return hasil;
        });
  }

  private void jelaskan(PreparedStatement penjelas) throws SQLException {
    try (penjelas;
        var hasil = penjelas.executeQuery()) {
      while (hasil.next()) {
        baris.add(hasil.getString(1));
      }
    }
  }

  private interface Sesudah {
    Object lihat(Method metode, Object[] argumen, Object hasil) throws Exception;
  }

  private static <T> T wakil(Class<T> jenis, T asal, Sesudah sesudah) {
    return jenis.cast(
        Proxy.newProxyInstance(
            RencanaKueri.class.getClassLoader(),
            new Class<?>[] {jenis},
            (diri, metode, argumen) ->
                sesudah.lihat(metode, argumen, panggil(asal, metode, argumen))));
  }

  private static Object panggil(Object asal, Method metode, Object[] argumen) throws Exception {
    try {
      return metode.invoke(asal, argumen);
    } catch (InvocationTargetException gagal) {
      throw gagal.getCause() instanceof Exception sebab ? sebab : gagal;
    }
  }
}
