package id.runut.peluncur.bangun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Ends processes with all that they have started, gently first. */
public final class PenghentiProses {

  private static final Duration SETELAH_DIPAKSA = Duration.ofSeconds(5);

  private PenghentiProses() {}

  /** Asks whatever a file remembers, and its children, to terminate; true when there was any. */
  public static boolean hentikan(Path catatan, Duration batas) {
    return hentikan(catatan, batas, pohon -> pohon.forEach(ProcessHandle::destroy));
  }

  /**
   * Sends a signal only to the first process that a file remembers, which sees to its children
   * itself; true when there was any.
   */
  public static boolean lewatInduk(Path catatan, String sinyal, Duration batas) {
    return hentikan(catatan, batas, pohon -> kirim(sinyal, pohon.get(0)));
  }

  /** Asks a process and its children to terminate. */
  public static void hentikan(ProcessHandle proses, Duration batas) {
    List<ProcessHandle> pohon = pohon(Stream.of(proses));
    pohon.forEach(ProcessHandle::destroy);
    tunggu(pohon, batas);
  }

  private static boolean hentikan(
      Path catatan, Duration batas, Consumer<List<ProcessHandle>> minta) {
    List<ProcessHandle> pohon =
        pohon(Pemegang.baca(catatan).stream().flatMap(p -> p.proses().stream()));
    if (!pohon.isEmpty()) {
      minta.accept(pohon);
      tunggu(pohon, batas);
    }
    try {
      Files.deleteIfExists(catatan);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
    return !pohon.isEmpty();
  }

  private static List<ProcessHandle> pohon(Stream<ProcessHandle> akar) {
    return akar.flatMap(p -> Stream.concat(Stream.of(p), p.descendants())).distinct().toList();
  }

  private static void kirim(String sinyal, ProcessHandle proses) {
    if (!Jalan.berhasil("sh", "-c", "kill -s " + sinyal + " " + proses.pid())) {
      proses.destroy();
    }
  }

  private static void tunggu(List<ProcessHandle> pohon, Duration batas) {
    long habis = System.nanoTime() + batas.toNanos();
    for (ProcessHandle p : pohon) {
      if (!selesai(p, habis - System.nanoTime())) {
        p.destroyForcibly();
        selesai(p, SETELAH_DIPAKSA.toNanos());
      }
    }
  }

  private static boolean selesai(ProcessHandle proses, long nano) {
    try {
      proses.onExit().get(Math.max(nano, 0), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException belum) {
      return false;
    } catch (ExecutionException mustahil) {
      throw new IllegalStateException(mustahil);
    } catch (InterruptedException terputus) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
