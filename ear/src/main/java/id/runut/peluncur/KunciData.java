package id.runut.peluncur;

import id.runut.peluncur.bangun.Pemegang;
import id.runut.peluncur.bangun.SalahPakai;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The data folder belongs to one launcher at a time. The lock is the kernel's, so it goes when its
 * holder dies, however he dies.
 */
final class KunciData implements AutoCloseable {

  /** The file under {@code proses} that tells who the launcher is, and its port offset. */
  static final String NAMA = "peluncur";

  private final Tempat tempat;
  private final FileChannel saluran;

  private KunciData(Tempat tempat, FileChannel saluran) {
    this.tempat = tempat;
    this.saluran = saluran;
  }

  /**
   * Takes the folder.
   *
   * @throws SalahPakai when another launcher has it
   */
  static KunciData ambil(Tempat tempat) {
    try {
      Files.createDirectories(tempat.data().resolve("proses"));
      FileChannel saluran =
          FileChannel.open(
              tempat.data().resolve("kunci"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock kunci = saluran.tryLock();
      if (kunci == null) {
        saluran.close();
        String siapa =
            Pemegang.baca(tempat.proses(NAMA)).stream()
                .findFirst()
                .map(p -> " (proses " + p.pid() + ")")
                .orElse("");
        throw new SalahPakai(
            "Runut sudah berjalan dengan data di "
                + tempat.data()
                + siapa
                + "; ./runut status menunjukkan alamatnya, ./runut stop menghentikannya.");
      }
      return new KunciData(tempat, saluran);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /** Leaves word for {@code status}, {@code stop} and {@code deploy}. */
  void catat(Porta porta) {
    try {
      Files.write(tempat.proses(NAMA), List.of(Pemegang.dari(ProcessHandle.current()).baris()));
      Files.writeString(geser(tempat), Integer.toString(porta.geser()));
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /** The ports of the stack that runs, or ran last, on this data. */
  static Porta porta(Tempat tempat) {
    try {
      return new Porta(
          Files.exists(geser(tempat)) ? Integer.parseInt(Files.readString(geser(tempat))) : 0);
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

  private static Path geser(Tempat tempat) {
    return tempat.data().resolve("geser");
  }
}
