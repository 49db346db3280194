package id.runut.peluncur.bangun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A lock of the kernel's: it goes when its holder dies, however he dies. */
public final class Kunci implements AutoCloseable {

  private final FileChannel saluran;

  private Kunci(FileChannel saluran) {
    this.saluran = saluran;
  }

  /**
   * Takes it if nobody has it.
   *
   * @param bersama whether others may share it who ask for the same
   */
  public static Optional<Kunci> coba(Path berkas, boolean bersama) {
    FileChannel saluran = buka(berkas);
    try {
      if (saluran.tryLock(0, Long.MAX_VALUE, bersama) != null) {
        return Optional.of(new Kunci(saluran));
      }
    } catch (OverlappingFileLockException milikProsesIni) {
      // Taken by this very process: as taken as by any other.
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
    new Kunci(saluran).close();
    return Optional.empty();
  }

  /** Takes it for itself, waiting for as long as somebody else has it. */
  public static Kunci tunggu(Path berkas) {
    FileChannel saluran = buka(berkas);
    try {
      saluran.lock();
      return new Kunci(saluran);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  @Override
  public void close() {
    try {
      saluran.close();
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  private static FileChannel buka(Path berkas) {
    try {
      Files.createDirectories(berkas.getParent());
      return FileChannel.open(
          berkas, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }
}
