package id.runut.ujung;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The names to log in with, of everybody in the demo's realm. */
final class PenggunaDemo {

  private static final String REALM = "ear/src/main/server/keycloak/runut-realm-demo.json";

  private final Map<String, String> namaMenurutSubjek = new HashMap<>();

  private PenggunaDemo(JsonNode realm) {
    for (JsonNode satu : realm.get("users")) {
      namaMenurutSubjek.put(satu.get("id").asText(), satu.get("username").asText());
    }
  }

  /** As the realm is shipped. */
  static PenggunaDemo baca() {
    Path akar = Path.of(System.getProperty("runut.akar", ".."));
    try {
      return new PenggunaDemo(new ObjectMapper().readTree(akar.resolve(REALM).toFile()));
    } catch (IOException tidakTerbaca) {
      throw new UncheckedIOException(tidakTerbaca);
    }
  }

  /** The name to log in with, of whoever has this subject in his tokens. */
  String nama(String subjek) {
    String nama = namaMenurutSubjek.get(subjek);
    if (nama == null) {
      throw new AssertionError("no demo login for " + subjek);
    }
    return nama;
  }
}
