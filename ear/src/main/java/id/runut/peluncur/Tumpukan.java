package id.runut.peluncur;

import id.runut.peluncur.bangun.SalahPakai;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The whole stack: database, sign-on, portal. Used by {@code ./runut run} and by the tests. */
public final class Tumpukan {

  private static final Duration BATAS_BERHENTI = Duration.ofSeconds(20);
  private static final List<String> URUTAN_BERHENTI =
      List.of(ServerAplikasi.NAMA, Keycloak.NAMA, BasisData.NAMA);

  private final Tempat tempat;
  private final BasisData basisData;
  private final Keycloak keycloak;
  private final ServerAplikasi server;
  private final List<Anak> anak = Collections.synchronizedList(new ArrayList<>());

  public Tumpukan(Tempat tempat, Porta porta) {
    this.tempat = tempat;
    this.basisData = new BasisData(tempat, porta.basisData());
    this.keycloak = new Keycloak(tempat, porta);
    this.server = new ServerAplikasi(tempat, porta);
  }

  /** Stops what a killed launcher left behind; says whether there was something. */
  public static boolean hentikanSisa(Tempat tempat) {
    boolean ada = false;
    for (String nama : URUTAN_BERHENTI) {
      ada |= Anak.hentikan(tempat.proses(nama), BATAS_BERHENTI);
    }
    return ada;
  }

  /**
   * Starts everything and returns when everything answers. The database comes first, because the
   * other two are started on it; these two start side by side.
   *
   * @throws SalahPakai when one of them does not come up
   */
  public void mulai() {
    anak.add(basisData.mulai());
    Anak sso = tambah(keycloak.mulai(basisData.alamat("keycloak"), server.alamat()));
    Anak portal = tambah(server.mulai(basisData.alamat("runut"), keycloak.realm()));
    CompletableFuture<Void> satu = CompletableFuture.runAsync(() -> keycloak.tunggu(sso));
    CompletableFuture<Void> dua = CompletableFuture.runAsync(() -> server.tunggu(portal));
    CompletableFuture<Void> salahSatuGagal = new CompletableFuture<>();
    satu.exceptionally(g -> gagal(salahSatuGagal, g));
    dua.exceptionally(g -> gagal(salahSatuGagal, g));
    try {
      CompletableFuture.anyOf(salahSatuGagal, CompletableFuture.allOf(satu, dua)).join();
    } catch (CompletionException gagal) {
      if (gagal.getCause() instanceof SalahPakai salah) {
        throw salah;
      }
      throw gagal;
    }
  }

  /** Stops everything, the database last. */
  public void hentikan() {
    List<Anak> terbalik = new ArrayList<>(anak);
    Collections.reverse(terbalik);
    terbalik.forEach(a -> a.hentikan(BATAS_BERHENTI));
  }

  /** The name of a service that has ended by itself. */
  public Optional<String> yangMati() {
    return List.copyOf(anak).stream().filter(a -> !a.hidup()).map(Anak::nama).findFirst();
  }

  /** The portal's address. */
  public String alamat() {
    return server.alamat();
  }

  /** The realm's address. */
  public String realm() {
    return keycloak.realm();
  }

  /** The database's address for JDBC; user runut, password as {@link Rahasia#BASIS_DATA}. */
  public String alamatBasisData() {
    return basisData.alamat("runut");
  }

  /** Logs, the portal's first. */
  public List<Path> log() {
    return List.of(tempat.log(ServerAplikasi.NAMA), tempat.log(Keycloak.NAMA));
  }

  ServerAplikasi server() {
    return server;
  }

  private static Void gagal(CompletableFuture<Void> sasaran, Throwable sebab) {
    sasaran.completeExceptionally(
        sebab instanceof CompletionException && sebab.getCause() != null
            ? sebab.getCause()
            : sebab);
    return null;
  }

  private Anak tambah(Anak baru) {
    anak.add(baru);
    return baru;
  }
}
