package id.runut.peluncur;

import id.runut.peluncur.bangun.SalahPakai;
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
  private static final int GESER_TERBESAR = 50_000;

  /** The first offset from 20000 on at which all ports are free: for tests. */
  public static Porta bebas() {
    return new Porta(GESER_UJI - LANGKAH).bebasBerikutnya(LANGKAH);
  }

  /** The next ports, in steps, which are all free. */
  Porta bebasBerikutnya(int langkah) {
    for (int calon = geser + langkah; calon <= GESER_TERBESAR; calon += langkah) {
      Porta porta = new Porta(calon);
      if (porta.semua().values().stream().noneMatch(Porta::terpakai)) {
        return porta;
      }
    }
    throw new SalahPakai("Tidak ada porta bebas sesudah porta " + halaman() + ".");
  }

  /** The portal's address. */
  public String alamat() {
    return alamat(halaman());
  }

  /** The address of the realm, as tokens name it. */
  public String alamatRealm() {
    return alamatKeycloak() + "/realms/runut";
  }

  String alamatKeycloak() {
    return alamat(keycloak());
  }

  /** The address of health and metrics. */
  String alamatKelola() {
    return alamat(kelola());
  }

  private static String alamat(int porta) {
    return "http://127.0.0.1:" + porta;
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
