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
  private static final Duration BATAS_SIAP = Duration.ofMinutes(10);
  private static final long JEDA_MILI = 200;
  private static final int BARIS_SEBAB = 15;

  private final String nama;
  private final Process proses;
  private final Tempat tempat;

  private Anak(String nama, Process proses, Tempat tempat) {
    this.nama = nama;
    this.proses = proses;
    this.tempat = tempat;
  }

  /** Starts a process in a session of its own; its output replaces the log of the last run. */
  static Anak mulai(
      String nama, List<String> perintah, Map<String, String> lingkungan, Tempat tempat) {
    Path log = tempat.log(nama);
    List<String> semua = new ArrayList<>();
    if (ADA_SETSID) {
      semua.add("setsid");
    }
    semua.addAll(perintah);
    try {
      Files.createDirectories(log.getParent());
      Files.createDirectories(tempat.proses(nama).getParent());
      ProcessBuilder pembuat =
          new ProcessBuilder(semua)
              .directory(tempat.data().toFile())
              .redirectErrorStream(true)
              .redirectInput(new java.io.File("/dev/null"))
              .redirectOutput(log.toFile());
      pembuat.environment().putAll(lingkungan);
      Anak anak = new Anak(nama, pembuat.start(), tempat);
      anak.ingat();
      return anak;
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /** Waits until the child answers, for as long as a slow and busy machine may need. */
  void tunggu(BooleanSupplier siap) {
    tunggu(siap, BATAS_SIAP);
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
    return tempat.log(nama);
  }

  /** Stops it and all that it has started. */
  void hentikan() {
    ingat();
    Sisa.hentikan(tempat, nama);
  }

  /** The scripts of Keycloak and WildFly start a JVM of their own: both numbers are kept. */
  private void ingat() {
    try {
      List<String> baris =
          Stream.concat(Stream.of(proses.toHandle()), proses.descendants())
              .map(p -> Pemegang.dari(p).baris())
              .toList();
      Path baru = tempat.proses(nama + ".baru");
      Files.write(baru, baris);
      Files.move(
          baru,
          tempat.proses(nama),
          java.nio.file.StandardCopyOption.ATOMIC_MOVE,
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  private String sebab() {
    try (Stream<String> isi = Files.lines(log())) {
      List<String> semua = isi.map(BarisLog::ringkas).toList();
      List<String> akhir = semua.subList(Math.max(0, semua.size() - BARIS_SEBAB), semua.size());
      return String.join("\n", akhir) + "\nSelengkapnya di " + log() + ".";
    } catch (IOException | UncheckedIOException tidakTerbaca) {
      return "Lihat " + log() + ".";
    }
  }
}
