package id.runut.peluncur;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Hands on, line by line, what is appended to a log. */
final class PengikutLog {

  private static final int BAGIAN = 64 * 1024;

  private final Path log;
  private final Consumer<String> pembaca;
  private long sampai;
  private String sisa = "";

  /** Begins at the log's present end. */
  PengikutLog(Path log, Consumer<String> pembaca) {
    this.log = log;
    this.pembaca = pembaca;
    this.sampai = log.toFile().length();
  }

  /** Reads what has come since the last call; half a line waits for its other half. */
  void lanjutkan() {
    try (RandomAccessFile isi = new RandomAccessFile(log.toFile(), "r")) {
      byte[] bagian = new byte[BAGIAN];
      isi.seek(sampai);
      for (int n = isi.read(bagian); n > 0; n = isi.read(bagian)) {
        sampai += n;
        String teks = sisa + new String(bagian, 0, n, StandardCharsets.UTF_8);
        int akhir = teks.lastIndexOf('\n') + 1;
        sisa = teks.substring(akhir);
        teks.substring(0, akhir).lines().forEach(pembaca);
      }
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }
}
