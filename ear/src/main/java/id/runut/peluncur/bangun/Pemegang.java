package id.runut.peluncur.bangun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which process a file speaks of. A number alone is not enough: it is given to another process
 * sooner or later, so the time at which the process began is kept beside it.
 *
 * @param pid the process
 * @param mulai when it began
 */
public record Pemegang(long pid, Instant mulai) {

  /** The kernel counts from a boot time that may be corrected by a second. */
  private static final Duration KELONGGARAN = Duration.ofSeconds(2);

  /** The given process. */
  public static Pemegang dari(ProcessHandle proses) {
    return new Pemegang(proses.pid(), proses.info().startInstant().orElse(Instant.EPOCH));
  }

  /** Reads one process per line; a missing file is an empty list, a broken line is skipped. */
  public static List<Pemegang> baca(Path berkas) {
    try {
      return Files.readAllLines(berkas).stream().flatMap(b -> urai(b).stream()).toList();
    } catch (NoSuchFileException tidakAda) {
      return List.of();
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /** Whether any process of the file is still alive. */
  public static boolean hidup(Path berkas) {
    return baca(berkas).stream().anyMatch(p -> p.proses().isPresent());
  }

  /** The living process, if it is still the same one. */
  public Optional<ProcessHandle> proses() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(
            p ->
                Duration.between(p.info().startInstant().orElse(Instant.EPOCH), mulai)
                        .abs()
                        .compareTo(KELONGGARAN)
                    <= 0);
  }

  /** As it is written to a file. */
  public String baris() {
    return pid + " " + mulai;
  }

  static Optional<Pemegang> urai(String baris) {
    try {
      String[] bagian = baris.strip().split(" ");
      return bagian.length == 2
          ? Optional.of(new Pemegang(Long.parseLong(bagian[0]), Instant.parse(bagian[1])))
          : Optional.empty();
    } catch (NumberFormatException | java.time.format.DateTimeParseException rusak) {
      return Optional.empty();
    }
  }
}
