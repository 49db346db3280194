package id.runut.peluncur;

import id.runut.peluncur.bangun.SalahPakai;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** The whole stack: database, sign-on, portal. Used by {@code ./runut run} and by the tests. */
public final class Tumpukan {

  private final Tempat tempat;
  private final Porta porta;
  private final BasisData basisData;
  private final Keycloak keycloak;
  private final ServerAplikasi server;
  private final List<Anak> anak = new ArrayList<>();
  private boolean ditutup;

  public Tumpukan(Tempat tempat, Porta porta) {
    this.tempat = tempat;
    this.porta = porta;
    this.basisData = new BasisData(tempat, porta.basisData());
    this.keycloak = new Keycloak(tempat, porta);
    this.server = new ServerAplikasi(tempat, porta);
  }

  /** Stops what a killed test run has left behind. */
  public static void hentikanSisa(Tempat tempat) {
    Sisa.hentikan(tempat);
  }

  /** Starts everything with the application that is built. */
  public void mulai() {
    mulai(CompletableFuture.completedFuture(null));
  }

  /**
   * Starts everything and returns when everything answers. The database comes first, because the
   * other two are started on it; these two start side by side, and take the application and its
   * looks when these are built.
   *
   * @param aplikasi done when the application is built
   * @throws SalahPakai when one of them does not come up, or the application is not built
   */
  void mulai(CompletableFuture<Void> aplikasi) {
    basisData.siapkan();
    basisData.tunggu(tambah(basisData::mulai));
    keycloak.siapkan();
    Anak sso = tambah(() -> keycloak.mulai(basisData.alamat("keycloak")));
    server.siapkan();
    Anak portal = tambah(() -> server.mulai(basisData.alamat("runut")));
    tunggu(aplikasi);
    keycloak.hias();
    server.pasang();
    CompletableFuture<Void> satu = CompletableFuture.runAsync(() -> keycloak.tunggu(sso));
    CompletableFuture<Void> dua = CompletableFuture.runAsync(() -> server.tunggu(portal));
    CompletableFuture<Void> salahSatuGagal = new CompletableFuture<>();
    satu.exceptionally(g -> gagal(salahSatuGagal, g));
    dua.exceptionally(g -> gagal(salahSatuGagal, g));
    tunggu(CompletableFuture.anyOf(salahSatuGagal, CompletableFuture.allOf(satu, dua)));
  }

  /** Stops everything, the database last, and lets nothing more be started. */
  public void hentikan() {
    List<Anak> terbalik;
    synchronized (this) {
      ditutup = true;
      terbalik = new ArrayList<>(anak);
    }
    Collections.reverse(terbalik);
    terbalik.forEach(Anak::hentikan);
  }

  /** The name of a service that has ended by itself. */
  public synchronized Optional<String> yangMati() {
    return anak.stream().filter(a -> !a.hidup()).map(Anak::nama).findFirst();
  }

  /** The portal's address. */
  public String alamat() {
    return porta.alamat();
  }

  /** The realm's address. */
  public String realm() {
    return porta.alamatRealm();
  }

  /** The database's address for JDBC; user runut, password as {@link Rahasia#BASIS_DATA}. */
  public String alamatBasisData() {
    return basisData.alamat("runut");
  }

  /** Logs, the portal's first. */
  public List<Path> log() {
    return List.of(tempat.log(Sisa.SERVER), tempat.log(Sisa.KEYCLOAK));
  }

  /** What the other half of the launcher throws is another class of the same name: told alike. */
  private static void tunggu(CompletableFuture<?> pekerjaan) {
    try {
      pekerjaan.join();
    } catch (CompletionException gagal) {
      String sebab = gagal.getCause().getClass().getName();
      if (sebab.equals(SalahPakai.class.getName())) {
        throw new SalahPakai(gagal.getCause().getMessage(), gagal.getCause());
      }
      throw gagal;
    }
  }

  private static Void gagal(CompletableFuture<Void> sasaran, Throwable sebab) {
    sasaran.completeExceptionally(
        sebab instanceof CompletionException && sebab.getCause() != null
            ? sebab.getCause()
            : sebab);
    return null;
  }

  /** Whoever stops everything meanwhile finds each child that was started, or it is not started. */
  private synchronized Anak tambah(Supplier<Anak> pembuat) {
    if (ditutup) {
      throw new SalahPakai("Terhenti sebelum semuanya berjalan.");
    }
    Anak baru = pembuat.get();
    anak.add(baru);
    return baru;
  }
}
