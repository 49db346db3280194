package id.runut.rumah;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the portal refuses, it has words for: no user is shown the name of a message. */
class KunciPesanTest {

  private static final Pattern DIPAKAI =
      Pattern.compile(
          "(?:new (?:TidakDitemukan|TidakBerwenang|KeadaanTidakSah|DataTidakSah|SudahBerubah"
              + "|BerkasDitolak|Kekeliruan)|Putusan\\.tidak|Pesan\\.dari)"
              + "\\(\\s*\"([a-z]\\w*(?:\\.\\w+)+)\"");

  @Test
  void setiapKunciMempunyaiKalimat() throws IOException {
    Properties kalimat = new Properties();
    try (Reader isi =
        new InputStreamReader(
            KunciPesanTest.class.getResourceAsStream("/pesan.properties"),
            StandardCharsets.UTF_8)) {
      kalimat.load(isi);
    }
    Set<String> dipakai = new TreeSet<>();
    for (String modul : List.of("../ejb/src/main/java", "src/main/java")) {
      try (Stream<Path> sumber = Files.walk(Path.of(modul))) {
        sumber.filter(p -> p.toString().endsWith(".java")).forEach(p -> kumpulkan(p, dipakai));
      }
    }
    assertTrue(dipakai.size() > 80, "the pattern finds the keys no more: " + dipakai.size());
    dipakai.removeAll(kalimat.stringPropertyNames());
    assertEquals(Set.of(), dipakai);
  }

  private static void kumpulkan(Path sumber, Set<String> dipakai) {
    try {
      DIPAKAI.matcher(Files.readString(sumber)).results().forEach(m -> dipakai.add(m.group(1)));
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }
}
