package id.runut.peluncur;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who listens on a port, as far as Linux tells under {@code /proc}. Elsewhere, or where the process
 * belongs to somebody else, nobody is found, and the message says only the port.
 */
final class PemakaiPorta {

  private static final String MENDENGARKAN = "0A";
  private static final int KOLOM_ALAMAT = 1;
  private static final int KOLOM_KEADAAN = 3;
  private static final int KOLOM_INODE = 9;

  /** How WildFly and PostgreSQL of a Runut are told where its data is. */
  private static final Pattern DATA =
      Pattern.compile("(?:-Djboss\\.server\\.base\\.dir=)?(/.*)/(?:wildfly|postgresql)");

  private final Optional<ProcessHandle> proses;

  private PemakaiPorta(Optional<ProcessHandle> proses) {
    this.proses = proses;
  }

  /** Looks for it. */
  static PemakaiPorta cari(int porta) {
    return new PemakaiPorta(proses(porta));
  }

  /** In words: program and number, or the other Runut. */
  String sebutan() {
    return proses
        .map(
            p ->
                dataRunut(p).map(data -> "Runut lain dengan data di " + data).orElse(program(p))
                    + " (proses "
                    + p.pid()
                    + ")")
        .orElse("program lain");
  }

  /** The command that stops it, when it is another Runut. */
  String caraMenghentikan() {
    return proses
        .flatMap(PemakaiPorta::dataRunut)
        .map(data -> " dengan ./runut stop --data " + data)
        .orElse("");
  }

  private static String program(ProcessHandle proses) {
    return proses.info().command().map(c -> Path.of(c).getFileName().toString()).orElse("program");
  }

  private static Optional<String> dataRunut(ProcessHandle proses) {
    return proses.info().arguments().stream()
        .flatMap(Arrays::stream)
        .flatMap(a -> dataRunut(a).stream())
        .findFirst();
  }

  /** The data folder, when the argument names one. */
  static Optional<String> dataRunut(String argumen) {
    Matcher cocok = DATA.matcher(argumen);
    return cocok.matches() && Files.exists(Path.of(cocok.group(1), "kunci"))
        ? Optional.of(cocok.group(1))
        : Optional.empty();
  }

  private static Optional<ProcessHandle> proses(int porta) {
    for (String tabel : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
      try (Stream<String> baris = Files.lines(Path.of(tabel))) {
        OptionalLong inode = baris.flatMapToLong(b -> inode(b, porta).stream()).findFirst();
        if (inode.isPresent()) {
          return pemilik("socket:[" + inode.getAsLong() + "]");
        }
      } catch (IOException bukanLinux) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The socket's inode when the line is a listener on that port. */
  static OptionalLong inode(String baris, int porta) {
    String[] kolom = baris.strip().split("\\s+");
    boolean cocok =
        kolom.length > KOLOM_INODE
            && kolom[KOLOM_KEADAAN].equals(MENDENGARKAN)
            && kolom[KOLOM_ALAMAT].endsWith(String.format(":%04X", porta));
    return cocok ? OptionalLong.of(Long.parseLong(kolom[KOLOM_INODE])) : OptionalLong.empty();
  }

  private static Optional<ProcessHandle> pemilik(String soket) {
    return ProcessHandle.allProcesses().filter(p -> memegang(p.pid(), soket)).findFirst();
  }

  private static boolean memegang(long pid, String soket) {
    try (DirectoryStream<Path> isi = Files.newDirectoryStream(Path.of("/proc/" + pid + "/fd"))) {
      for (Path fd : isi) {
        if (Files.isSymbolicLink(fd) && Files.readSymbolicLink(fd).toString().equals(soket)) {
          return true;
        }
      }
      return false;
    } catch (IOException tidakBoleh) {
      return false;
    }
  }
}
