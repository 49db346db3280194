package id.runut.peluncur;

import id.runut.peluncur.bangun.Layar;
import id.runut.peluncur.bangun.Perintah;
import id.runut.peluncur.bangun.Pilihan;
import id.runut.peluncur.bangun.SalahPakai;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The second half of the launcher, which has the libraries: runs and watches the portal, or lays a
 * new application into the running one. The first half has taken the data folder before.
 */
public final class BabakKedua {

  private static final long JEDA_MILI = 300;

  private final Tempat tempat;
  private final Porta porta;
  private final Tumpukan tumpukan;
  private final CountDownLatch berhenti = new CountDownLatch(1);

  private BabakKedua(Tempat tempat, Porta porta) {
    this.tempat = tempat;
    this.porta = porta;
    this.tumpukan = new Tumpukan(tempat, porta);
  }

  /**
   * Called by {@link Peluncur}.
   *
   * @param argumen the user's own
   * @param aplikasi done when the application is built
   */
  public static void jalankan(String[] argumen, CompletableFuture<Void> aplikasi) {
    Pilihan pilihan = Peluncur.baca(argumen);
    Tempat tempat = new Tempat(pilihan.akar(), pilihan.data());
    try {
      if (pilihan.perintah() == Perintah.DEPLOY) {
        new PasangUlang(tempat).jalankan();
      } else {
        new BabakKedua(tempat, KunciData.porta(tempat)).run(aplikasi);
      }
    } catch (SalahPakai salah) {
      Layar.tulis(salah.getMessage());
      System.exit(1);
    }
  }

  private void run(CompletableFuture<Void> aplikasi) {
    long mulai = System.currentTimeMillis();
    Runtime.getRuntime().addShutdownHook(new Thread(this::hentikan));
    try {
      Layar.tulis("Menjalankan PostgreSQL, Keycloak, dan WildFly ...");
      tumpukan.mulai(aplikasi);
      sambut(System.currentTimeMillis() - mulai);
      ikuti();
    } catch (SalahPakai salah) {
      if (berhenti.getCount() > 0) {
        throw salah;
      }
      // Nothing failed: whoever ended the launcher has cut it short.
    }
  }

  private void hentikan() {
    Layar.tulis("\nMenghentikan portal ...");
    berhenti.countDown();
    tumpukan.hentikan();
    Layar.tulis("Portal berhenti.");
  }

  private void sambut(long lama) {
    Layar.tulis("");
    Layar.tulis("Pengguna demo, kata sandi semuanya %s:", Rahasia.PENGGUNA);
    new RealmDemo(tempat.realm())
        .pengguna()
        .forEach(instansi -> Layar.tulis("  " + String.join(", ", instansi)));
    Layar.tulis("Keycloak: %s", porta.alamatRealm());
    Layar.tulis("Data: %s", tempat.data());
    Layar.tulis("Portal siap dalam %s: %s", Layar.lama(lama), porta.alamat());
    Layar.tulis("Ctrl-C menghentikan.");
    Layar.tulis("");
  }

  private void ikuti() {
    List<PengikutLog> pengikut =
        tumpukan.log().stream()
            .map(log -> new PengikutLog(log, b -> Layar.tulis(BarisLog.ringkas(b))))
            .toList();
    try {
      while (!berhenti.await(JEDA_MILI, TimeUnit.MILLISECONDS)) {
        pengikut.forEach(PengikutLog::lanjutkan);
        tumpukan
            .yangMati()
            .ifPresent(
                nama -> {
                  throw new SalahPakai(nama + " berhenti sendiri; semuanya ikut dihentikan.");
                });
      }
    } catch (InterruptedException terputus) {
      Thread.currentThread().interrupt();
    }
  }
}
