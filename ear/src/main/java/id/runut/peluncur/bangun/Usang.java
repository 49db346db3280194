package id.runut.peluncur.bangun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides what has to be built, so that Maven is not asked when nothing has changed, and the server
 * is not provisioned again when only the application has.
 */
public final class Usang {

  private static final List<String> MODUL = List.of("persistence", "ejb", "web", "ear");

  private static final String NAMA = "nama";

  private final Path akar;
  private final Path catatan;
  private final String sidikServer;
  private final String sidikAplikasi;
  private final Set<String> nama;

  /** Looks at the sources once: whatever is changed while the build goes on is stale after it. */
  public Usang(Path akar) {
    this.akar = akar;
    this.catatan = akar.resolve("ear/target/sidik");
    this.sidikServer = Sidik.hitung(akar, tempat("pom.xml", "ear/pom.xml", "ear/src/main/server"));
    this.sidikAplikasi = Sidik.hitung(akar, sumberAplikasi());
    this.nama = Sidik.nama(akar, sumberAplikasi());
  }

  /** Whether the provisioned server is missing or older than what it is made from. */
  public boolean server() {
    return tanpa("ear/target/server/jboss-modules.jar") || !sama("server", sidikServer);
  }

  /** Of all that the server is made from. */
  String sidikServer() {
    return sidikServer;
  }

  /** Whether the application or the launcher is missing or older than its sources. */
  public boolean aplikasi() {
    return tanpa("ear/target/runut.ear") || !sama("aplikasi", sidikAplikasi);
  }

  /**
   * Throws away the classes of each module of which a source is gone since the last build: Maven
   * adds and replaces, but leaves the copy of a deleted resource where it is.
   */
  public void bersihkanYangHilangSumbernya() {
    for (String modul : MODUL) {
      if (!nama.containsAll(namaTerakhir(modul))) {
        Pohon.hapus(akar.resolve(modul).resolve("target/classes"));
      }
    }
  }

  /** Remembers that everything is built from the sources as they were when this was made. */
  public void catat() {
    try {
      Files.createDirectories(catatan);
      Files.write(catatan.resolve(NAMA), nama);
      Files.writeString(catatan.resolve("server"), sidikServer);
      Files.writeString(catatan.resolve("aplikasi"), sidikAplikasi);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /** Remembers that the server, and nothing else, is as its sources are. */
  void catatServer() {
    try {
      Files.createDirectories(catatan);
      Files.writeString(catatan.resolve("server"), sidikServer);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /** Forgets what was built: a build that fails halfway must not look finished. */
  public void lupakan() {
    try {
      Files.deleteIfExists(catatan.resolve("server"));
      Files.deleteIfExists(catatan.resolve("aplikasi"));
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /** Unknown is as good as gone: then the module itself stands for the name that is missing. */
  private List<String> namaTerakhir(String modul) {
    try {
      List<String> semua = Files.readAllLines(catatan.resolve(NAMA));
      return semua.stream().filter(n -> n.startsWith(modul + "/")).toList();
    } catch (NoSuchFileException tidakDiketahui) {
      return List.of(modul);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  private List<Path> sumberAplikasi() {
    Stream<Path> modul =
        MODUL.stream()
            .flatMap(
                m -> Stream.of("pom.xml", "src/main", "src/build").map(akar.resolve(m)::resolve));
    return Stream.concat(Stream.of(akar.resolve("pom.xml")), modul).toList();
  }

  private List<Path> tempat(String... nama) {
    return Stream.of(nama).map(akar::resolve).toList();
  }

  private boolean tanpa(String nama) {
    return !Files.exists(akar.resolve(nama));
  }

  private boolean sama(String bagian, String sidik) {
    Path berkas = catatan.resolve(bagian);
    try {
      return Files.exists(berkas) && Files.readString(berkas).equals(sidik);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }
}
