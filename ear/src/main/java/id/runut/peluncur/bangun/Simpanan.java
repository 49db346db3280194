package id.runut.peluncur.bangun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/**
 * Programs made ready once for all checkouts of a user: the provisioned server and the augmented
 * Keycloak take most of a first build, and are the same wherever their sources are. Whatever goes
 * wrong here costs time only, so nothing here fails.
 */
public final class Simpanan {

  private static final Duration TAK_DIPAKAI = Duration.ofDays(30);

  private final Path folder;

  Simpanan(Path folder) {
    this.folder = folder;
  }

  /** The one of this user, where the desktop's conventions put it. */
  public static Simpanan milikPengguna() {
    String xdg = System.getenv("XDG_CACHE_HOME");
    Path dasar =
        xdg == null || xdg.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(xdg);
    return new Simpanan(dasar.resolve("runut"));
  }

  /**
   * Puts what was kept in its place.
   *
   * @param nama what it is
   * @param sidik fingerprint of what it was made from
   * @param tujuan replaced whole, or left as it is
   * @return whether it was there
   */
  public boolean ambil(String nama, String sidik, Path tujuan) {
    Path ada = folder.resolve(nama).resolve(sidik);
    if (!Files.isDirectory(ada)) {
      return false;
    }
    Path baru = tujuan.resolveSibling(tujuan.getFileName() + ".baru");
    try {
      Files.setLastModifiedTime(ada, FileTime.from(Instant.now()));
      Pohon.hapus(baru);
      Pohon.salin(ada, baru);
      Pohon.hapus(tujuan);
      Files.move(baru, tujuan);
      return true;
    } catch (IOException | UncheckedIOException tidakBisa) {
      return false;
    }
  }

  /**
   * Keeps a copy, and throws away what nobody has asked for in a month.
   *
   * @param nama what it is
   * @param sidik fingerprint of what it was made from
   * @param sumber the folder, complete
   */
  public void simpan(String nama, String sidik, Path sumber) {
    Path rak = folder.resolve(nama);
    Path tujuan = rak.resolve(sidik);
    try {
      Files.createDirectories(rak);
      Path baru = Files.createTempDirectory(rak, ".");
      Pohon.salin(sumber, baru);
      if (Files.isDirectory(tujuan)) {
        Pohon.hapus(baru);
      } else {
        Files.move(baru, tujuan, StandardCopyOption.ATOMIC_MOVE);
      }
      buangYangLama(rak);
    } catch (IOException | UncheckedIOException tidakBisa) {
      Layar.tulis("Catatan: %s tidak dapat disimpan di %s.", nama, rak);
    }
  }

  /** Keeps it no longer, if it is there. */
  public void buang(String nama, String sidik) {
    Path ada = folder.resolve(nama).resolve(sidik);
    try {
      Pohon.hapus(ada);
    } catch (UncheckedIOException tidakBisa) {
      Layar.tulis("Catatan: %s tidak dapat dibuang.", ada);
    }
  }

  private static void buangYangLama(Path rak) throws IOException {
    Instant batas = Instant.now().minus(TAK_DIPAKAI);
    try (DirectoryStream<Path> isi = Files.newDirectoryStream(rak)) {
      for (Path satu : isi) {
        if (Files.getLastModifiedTime(satu).toInstant().isBefore(batas)) {
          Pohon.hapus(satu);
        }
      }
    }
  }
}
