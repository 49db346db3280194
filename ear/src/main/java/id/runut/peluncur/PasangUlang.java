package id.runut.peluncur;

import id.runut.peluncur.bangun.Layar;
import id.runut.peluncur.bangun.SalahPakai;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** {@code ./runut deploy}: the application that was just built, into the server that runs. */
final class PasangUlang {

  private static final Duration BATAS = Duration.ofMinutes(3);
  private static final long JEDA_MILI = 300;

  private final Tempat tempat;

  PasangUlang(Tempat tempat) {
    this.tempat = tempat;
  }

  void jalankan() {
    long mulai = System.nanoTime();
    Porta porta = KunciData.porta(tempat);
    ServerAplikasi server = new ServerAplikasi(tempat, porta);
    server.pasang();
    try {
      CountDownLatch jeda = new CountDownLatch(1);
      while (!server.siap()) {
        if (System.nanoTime() - mulai > BATAS.toNanos()) {
          throw new SalahPakai("Server belum siap; lihat " + tempat.log(Sisa.SERVER));
        }
        jeda.await(JEDA_MILI, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException terputus) {
      Thread.currentThread().interrupt();
    }
    Layar.tulis(
        "Terpasang dalam %s: %s",
        Layar.lama(Duration.ofNanos(System.nanoTime() - mulai).toMillis()), porta.alamat());
  }
}
