package id.runut.peluncur;

import id.runut.peluncur.bangun.Jalan;
import id.runut.peluncur.bangun.Pemegang;
import id.runut.peluncur.bangun.SalahPakai;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A child process that is remembered in the data folder, so that nobody loses it. */
final class Anak {

  private static final boolean ADA_SETSID = Jalan.berhasil("setsid", "true");
  private static final long JEDA_MILI = 200;
  private static final int BARIS_SEBAB = 15;

  private final String nama;
  private final Process proses;
  private final Path catatan;
  private final Path log;

  private Anak(String nama, Process proses, Path catatan, Path log) {
    this.nama = nama;
    this.proses = proses;
    this.catatan = catatan;
    this.log = log;
  }

  /** Starts a process in a session of its own; its output replaces the log of the last run. */
  static Anak mulai(
      String nama, List<String> perintah, Map<String, String> lingkungan, Tempat tempat) {
    Path log = tempat.log(nama);
    Path catatan = tempat.proses(nama);
    List<String> semua = new ArrayList<>();
    if (ADA_SETSID) {
      semua.add("setsid");
    }
    semua.addAll(perintah);
    try {
      Files.createDirectories(log.getParent());
      Files.createDirectories(catatan.getParent());
      ProcessBuilder pembuat =
          new ProcessBuilder(semua)
              .directory(tempat.data().toFile())
              .redirectErrorStream(true)
              .redirectInput(new java.io.File("/dev/null"))
              .redirectOutput(log.toFile());
      pembuat.environment().putAll(lingkungan);
      Anak anak = new Anak(nama, pembuat.start(), catatan, log);
      anak.ingat();
      return anak;
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /**
   * Waits until the child answers.
   *
   * @throws SalahPakai when it ends before, or does not answer in time
   */
  void tunggu(BooleanSupplier siap, Duration batas) {
    long habis = System.nanoTime() + batas.toNanos();
    try {
      while (!siap.getAsBoolean()) {
        if (proses.waitFor(JEDA_MILI, TimeUnit.MILLISECONDS)) {
          throw new SalahPakai(nama + " berhenti sebelum siap.\n" + sebab());
        }
        if (System.nanoTime() > habis) {
          throw new SalahPakai(
              nama + " belum siap setelah " + batas.toSeconds() + " detik.\n" + sebab());
        }
      }
      ingat();
    } catch (InterruptedException terputus) {
      Thread.currentThread().interrupt();
      throw new SalahPakai("Terhenti sebelum " + nama + " siap.", terputus);
    }
  }

  boolean hidup() {
    return proses.isAlive();
  }

  String nama() {
    return nama;
  }

  Path log() {
    return log;
  }

  void hentikan(Duration batas) {
    ingat();
    hentikan(catatan, batas);
  }

  /** Stops whatever a file remembers, gently first; true when there was something to stop. */
  static boolean hentikan(Path catatan, Duration batas) {
    List<ProcessHandle> utama =
        Pemegang.baca(catatan).stream().flatMap(p -> p.proses().stream()).toList();
    List<ProcessHandle> hidup =
        utama.stream()
            .flatMap(p -> Stream.concat(Stream.of(p), p.descendants()))
            .distinct()
            .toList();
    if (catatan.getFileName().toString().equals(BasisData.NAMA)) {
      utama.forEach(Anak::interupsi);
    } else {
      hidup.forEach(ProcessHandle::destroy);
    }
    long habis = System.nanoTime() + batas.toNanos();
    for (ProcessHandle p : hidup) {
      if (!selesai(p, habis - System.nanoTime())) {
        p.destroyForcibly();
        selesai(p, Duration.ofSeconds(5).toNanos());
      }
    }
    try {
      Files.deleteIfExists(catatan);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
    return !hidup.isEmpty();
  }

  /** PostgreSQL waits for its clients when it is asked to terminate; interrupted, it does not. */
  private static void interupsi(ProcessHandle proses) {
    if (!Jalan.berhasil("sh", "-c", "kill -s INT " + proses.pid())) {
      proses.destroy();
    }
  }

  private static boolean selesai(ProcessHandle proses, long nano) {
    try {
      proses.onExit().get(Math.max(nano, 0), TimeUnit.NANOSECONDS);
      return true;
    } catch (java.util.concurrent.TimeoutException belum) {
      return false;
    } catch (java.util.concurrent.ExecutionException mustahil) {
      throw new IllegalStateException(mustahil);
    } catch (InterruptedException terputus) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The scripts of Keycloak and WildFly start a JVM of their own: both numbers are kept. */
  private void ingat() {
    try {
      List<String> baris =
          Stream.concat(Stream.of(proses.toHandle()), proses.descendants())
              .map(p -> Pemegang.dari(p).baris())
              .toList();
      Path baru = catatan.resolveSibling(nama + ".baru");
      Files.write(baru, baris);
      Files.move(
          baru,
          catatan,
          java.nio.file.StandardCopyOption.ATOMIC_MOVE,
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  private String sebab() {
    try (Stream<String> isi = Files.lines(log)) {
      List<String> semua = isi.map(BarisLog::ringkas).toList();
      List<String> akhir = semua.subList(Math.max(0, semua.size() - BARIS_SEBAB), semua.size());
      return String.join("\n", akhir) + "\nSelengkapnya di " + log + ".";
    } catch (IOException | UncheckedIOException tidakTerbaca) {
      return "Lihat " + log + ".";
    }
  }
}
