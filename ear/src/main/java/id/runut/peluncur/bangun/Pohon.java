package id.runut.peluncur.bangun;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Copies, deletes and unpacks whole folders. */
public final class Pohon {

  private Pohon() {}

  /** Deletes a folder with all that is in it; links are removed, not followed. */
  public static void hapus(Path akar) {
    if (!Files.exists(akar)) {
      return;
    }
    try {
      Files.walkFileTree(
          akar,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path berkas, BasicFileAttributes sifat)
                throws IOException {
              Files.delete(berkas);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException gagal)
                throws IOException {
              Files.delete(folder);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /** Copies a folder over another one; what is only in the target stays, links stay links. */
  public static void salin(Path dari, Path ke) {
    try (Stream<Path> semua = Files.walk(dari)) {
      for (Path sumber : (Iterable<Path>) semua::iterator) {
        Path tujuan = ke.resolve(dari.relativize(sumber).toString());
        if (Files.isDirectory(sumber, LinkOption.NOFOLLOW_LINKS)) {
          Files.createDirectories(tujuan);
        } else {
          Files.copy(
              sumber, tujuan, StandardCopyOption.REPLACE_EXISTING, LinkOption.NOFOLLOW_LINKS);
        }
      }
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /** Unpacks a zip without its single top folder. Scripts in {@code bin} become executable. */
  public static void bukaZip(Path zip, Path tujuan) {
    try (InputStream isi = Files.newInputStream(zip);
        ZipInputStream masukan = new ZipInputStream(isi)) {
      for (ZipEntry e = masukan.getNextEntry(); e != null; e = masukan.getNextEntry()) {
        String nama = e.getName().substring(e.getName().indexOf('/') + 1);
        Path sasaran = tujuan.resolve(nama).normalize();
        if (!sasaran.startsWith(tujuan)) {
          throw new IOException("entry outside the target: " + e.getName());
        }
        if (e.isDirectory()) {
          Files.createDirectories(sasaran);
        } else {
          Files.createDirectories(sasaran.getParent());
          Files.copy(masukan, sasaran, StandardCopyOption.REPLACE_EXISTING);
          if (nama.endsWith(".sh")) {
            sasaran.toFile().setExecutable(true);
          }
        }
      }
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }
}
