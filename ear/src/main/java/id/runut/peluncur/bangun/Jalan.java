package id.runut.peluncur.bangun;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Runs a command to its end. */
public final class Jalan {

  /** Beside the log of a command, while it runs, lies the number of its process. */
  static final String AKHIRAN_CATATAN = ".proses";

  /** Tests that are interrupted have a whole stack to stop. */
  private static final Duration BATAS_BERHENTI = Duration.ofSeconds(90);

  private Jalan() {}

  /**
   * Runs a command, keeps its output in a file and hands every line of it on. Whoever ends this
   * process ends the command and all that it has started.
   *
   * @return its exit code
   */
  public static int sampaiSelesai(
      List<String> perintah,
      Path folder,
      Map<String, String> lingkungan,
      Path log,
      Consumer<String> perBaris) {
    try {
      Files.createDirectories(log.getParent());
      ProcessBuilder pembuat =
          new ProcessBuilder(perintah).directory(folder.toFile()).redirectErrorStream(true);
      pembuat.environment().putAll(lingkungan);
      Process proses = pembuat.start();
      Path catatan = catatan(log);
      Files.write(catatan, List.of(Pemegang.dari(proses.toHandle()).baris()));
      proses.getOutputStream().close();
      Thread pemutus =
          new Thread(() -> PenghentiProses.hentikan(proses.toHandle(), BATAS_BERHENTI));
      pasang(pemutus);
      try (BufferedReader keluaran = proses.inputReader(StandardCharsets.UTF_8);
          PrintWriter berkas =
              new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8), true)) {
        for (String baris = keluaran.readLine(); baris != null; baris = keluaran.readLine()) {
          berkas.println(baris);
          perBaris.accept(baris);
        }
      }
      int hasil = proses.waitFor();
      lepas(pemutus);
      Files.delete(catatan);
      return hasil;
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    } catch (InterruptedException terputus) {
      Thread.currentThread().interrupt();
      throw new SalahPakai("Terhenti sebelum selesai.", terputus);
    }
  }

  /** Where the process of the command with this log is remembered while it runs. */
  public static Path catatan(Path log) {
    String nama = log.getFileName().toString();
    return log.resolveSibling(nama.substring(0, nama.lastIndexOf('.')) + AKHIRAN_CATATAN);
  }

  /** Whether a command runs and ends well; a command that does not exist counts as no. */
  public static boolean berhasil(String... perintah) {
    try {
      Process proses =
          new ProcessBuilder(perintah)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      proses.getOutputStream().close();
      return proses.waitFor() == 0;
    } catch (IOException tidakAda) {
      return false;
    } catch (InterruptedException terputus) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void pasang(Thread pemutus) throws InterruptedException {
    try {
      Runtime.getRuntime().addShutdownHook(pemutus);
    } catch (IllegalStateException sedangBerakhir) {
      pemutus.run();
      tungguAkhir();
    }
  }

  private static void lepas(Thread pemutus) throws InterruptedException {
    try {
      Runtime.getRuntime().removeShutdownHook(pemutus);
    } catch (IllegalStateException sedangBerakhir) {
      tungguAkhir();
    }
  }

  /** The command was cut short by whoever ends this process: there is nothing to say about it. */
  private static void tungguAkhir() throws InterruptedException {
    Thread.currentThread().join();
  }
}
