package id.runut.peluncur;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Finds the process that listens on a port, from what Linux tells under {@code /proc}. Elsewhere,
 * or where the process belongs to somebody else, it finds nothing, and the message says only the
 * port.
 */
final class PemakaiPorta {

  private static final String MENDENGARKAN = "0A";
  private static final int KOLOM_ALAMAT = 1;
  private static final int KOLOM_KEADAAN = 3;
  private static final int KOLOM_INODE = 9;

  private PemakaiPorta() {}

  /** The process in words: number and command. */
  static String sebut(int porta) {
    return cari(porta)
        .map(p -> "proses " + p.pid() + " (" + p.info().command().orElse("?") + ")")
        .orElse("proses yang tidak dapat dikenali");
  }

  private static Optional<ProcessHandle> cari(int porta) {
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
