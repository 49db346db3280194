package id.runut.peluncur.bangun;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Runs a command to its end. */
public final class Jalan {

  private Jalan() {}

  /**
   * Runs a command, keeps its output in a file and hands every line of it on.
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
      proses.getOutputStream().close();
      Thread pemutus = new Thread(proses::destroy);
      Runtime.getRuntime().addShutdownHook(pemutus);
      try (BufferedReader keluaran = proses.inputReader(StandardCharsets.UTF_8);
          PrintWriter berkas =
              new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8), true)) {
        for (String baris = keluaran.readLine(); baris != null; baris = keluaran.readLine()) {
          berkas.println(baris);
          perBaris.accept(baris);
        }
      }
      int hasil = proses.waitFor();
      Runtime.getRuntime().removeShutdownHook(pemutus);
      return hasil;
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    } catch (InterruptedException terputus) {
      Thread.currentThread().interrupt();
      throw new SalahPakai("Terhenti sebelum selesai.", terputus);
    }
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
}
