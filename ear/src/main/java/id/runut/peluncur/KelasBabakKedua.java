package id.runut.peluncur;

import id.runut.peluncur.bangun.SalahPakai;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The classes of {@link BabakKedua} and what it needs. Compiled here and not taken from the build,
 * because the services are started before the application is built.
 */
final class KelasBabakKedua {

  private static final String SUMBER = "ear/src/main/java";

  private final Tempat tempat;
  private final Path kelas;

  KelasBabakKedua(Tempat tempat) {
    this.tempat = tempat;
    this.kelas = tempat.akar().resolve("target/peluncur");
  }

  /** Compiles them if the script has thrown away the last ones; returns where everything is. */
  URL[] siapkan() {
    try (Stream<Path> isi = Files.list(tempat.pustaka())) {
      List<Path> pustaka = isi.filter(p -> p.toString().endsWith(".jar")).toList();
      if (!Files.exists(kelas.resolve("id/runut/peluncur/BabakKedua.class"))) {
        kompilasi(pustaka);
      }
      List<URL> semua = new ArrayList<>();
      semua.add(kelas.toUri().toURL());
      for (Path jar : pustaka) {
        semua.add(jar.toUri().toURL());
      }
      return semua.toArray(URL[]::new);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  private void kompilasi(List<Path> pustaka) {
    String jalur = pustaka.stream().map(Path::toString).collect(Collectors.joining(":"));
    Path sumber = tempat.akar().resolve(SUMBER);
    int hasil =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "--release",
                "17",
                "-proc:none",
                "-d",
                kelas.toString(),
                "-cp",
                kelas + ":" + jalur,
                "-sourcepath",
                sumber.toString(),
                sumber.resolve("id/runut/peluncur/BabakKedua.java").toString());
    if (hasil != 0) {
      throw new SalahPakai("Peluncur tidak dapat dikompilasi; sebabnya tertulis di atas.");
    }
  }
}
