package id.runut.peluncur.bangun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The fingerprint of a set of sources. It is made of names and contents, not of times: a checkout
 * touches files without changing them, and a file that is gone must be noticed too.
 */
public final class Sidik {

  private Sidik() {}

  /** Fingerprint of all files under the given files and folders; missing ones count as empty. */
  public static String hitung(Path akar, List<Path> sumber) {
    try {
      MessageDigest ringkas = MessageDigest.getInstance("SHA-256");
      for (Path tempat : sumber) {
        for (Path berkas : berkas(tempat)) {
          ringkas.update(akar.relativize(berkas).toString().getBytes(StandardCharsets.UTF_8));
          ringkas.update((byte) 0);
          ringkas.update(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(berkas)));
        }
      }
      return HexFormat.of().formatHex(ringkas.digest());
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    } catch (NoSuchAlgorithmException mustahil) {
      throw new IllegalStateException(mustahil);
    }
  }

  /** Fingerprint of a text. */
  static String hitung(String teks) {
    try {
      MessageDigest ringkas = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(ringkas.digest(teks.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException mustahil) {
      throw new IllegalStateException(mustahil);
    }
  }

  /** The names of all those files, seen from the checkout. */
  static Set<String> nama(Path akar, List<Path> sumber) {
    try {
      Set<String> nama = new TreeSet<>();
      for (Path tempat : sumber) {
        berkas(tempat).forEach(b -> nama.add(akar.relativize(b).toString()));
      }
      return nama;
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  private static List<Path> berkas(Path tempat) throws IOException {
    if (!Files.exists(tempat)) {
      return List.of();
    }
    try (Stream<Path> semua = Files.walk(tempat)) {
      return semua.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
