package id.runut.peluncur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ports of one stack, all on 127.0.0.1.
 *
 * @param geser what was added to the usual ones
 */
public record Porta(int geser) {

  private static final int HALAMAN = 8080;
  private static final int KELOLA = 9990;
  private static final int KEYCLOAK = 8180;
  private static final int BASIS_DATA = 15432;
  private static final int LANGKAH = 100;
  private static final int GESER_UJI = 20_000;

  /** The first offset from 20000 on at which all ports are free: for tests. */
  public static Porta bebas() {
    for (int geser = GESER_UJI; geser < 2 * GESER_UJI; geser += LANGKAH) {
      Porta calon = new Porta(geser);
      if (calon.semua().values().stream().noneMatch(Porta::terpakai)) {
        return calon;
      }
    }
    throw new IllegalStateException("no free ports between 28080 and 48080");
  }

  public int halaman() {
    return HALAMAN + geser;
  }

  public int kelola() {
    return KELOLA + geser;
  }

  public int keycloak() {
    return KEYCLOAK + geser;
  }

  public int basisData() {
    return BASIS_DATA + geser;
  }

  /** Every port with what it is for, in words. */
  public Map<String, Integer> semua() {
    Map<String, Integer> semua = new LinkedHashMap<>();
    semua.put("halaman portal", halaman());
    semua.put("pengelolaan server", kelola());
    semua.put("Keycloak", keycloak());
    semua.put("PostgreSQL", basisData());
    return semua;
  }

  /** Whether somebody listens there already. */
  public static boolean terpakai(int porta) {
    try (ServerSocket coba = new ServerSocket()) {
      coba.setReuseAddress(true);
      coba.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), porta));
      return false;
    } catch (java.net.BindException terpakai) {
      return true;
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }
}
