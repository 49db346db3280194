package id.runut.ujung;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the tests, without checked exceptions. */
final class Berkas {

  private Berkas() {}

  static byte[] baca(Path berkas) {
    try {
      return Files.readAllBytes(berkas);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  static void tulis(Path berkas, byte[] isi) {
    try {
      Files.write(berkas, isi);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }
}
