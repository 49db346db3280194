package id.runut.uji;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets several acts start at the same moment, each in a thread of its own. */
public final class Serentak {

  private Serentak() {}

  /**
   * What became of one act.
   *
   * @param nilai null when it failed
   * @param kesalahan null when it succeeded
   */
  public record Hasil<T>(T nilai, Throwable kesalahan) {

    public boolean berhasil() {
      return kesalahan == null;
    }
  }

  /** Runs all acts at once and tells what became of each, in their order. */
  public static <T> List<Hasil<T>> jalankan(List<Callable<T>> tindakan) {
    CyclicBarrier palang = new CyclicBarrier(tindakan.size());
    ExecutorService kolam = Executors.newFixedThreadPool(tindakan.size());
    try {
      List<Future<T>> janji = new ArrayList<>();
      for (Callable<T> satu : tindakan) {
        janji.add(
            kolam.submit(
                () -> {
                  palang.await(30, TimeUnit.SECONDS);
                  return satu.call();
                }));
      }
      List<Hasil<T>> hasil = new ArrayList<>();
      for (Future<T> satu : janji) {
        hasil.add(tunggu(satu));
      }
      return hasil;
    } finally {
      kolam.shutdownNow();
    }
  }

  private static <T> Hasil<T> tunggu(Future<T> janji) {
    try {
      return new Hasil<>(janji.get(60, TimeUnit.SECONDS), null);
    } catch (ExecutionException gagal) {
      return new Hasil<>(null, gagal.getCause());
    } catch (InterruptedException | java.util.concurrent.TimeoutException gagal) {
      return new Hasil<>(null, gagal);
    }
  }
}
