package id.runut.naskah.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.runut.umum.pdf.TemplatCetak;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the designer offers as templates is what there is. */
class DaftarTemplatTest {

  private final List<String> daftar = new TemplatCetak().daftar("naskah/konsep");

  @Test
  void daftarMenyebutSetiapTemplatKonsep() throws IOException {
    try (Stream<Path> berkas = Files.list(Path.of("src/main/resources/templat/naskah/konsep"))) {
      assertEquals(
          berkas
              .map(b -> b.getFileName().toString())
              .filter(n -> n.endsWith(".ftlh"))
              .map(n -> n.replace(".ftlh", "").replace('-', '_'))
              .sorted()
              .toList(),
          daftar.stream().sorted().toList());
    }
  }
}
