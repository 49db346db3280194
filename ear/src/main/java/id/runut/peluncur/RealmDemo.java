package id.runut.peluncur;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The realm of the demo: the realm of production, and over it the demo's own users and clients. One
 * source for both, so that the demo cannot drift away from what is delivered.
 */
final class RealmDemo {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode dasar;
  private final JsonNode demo;

  RealmDemo(Path folder) {
    try {
      dasar = JSON.readTree(folder.resolve("runut-realm.json").toFile());
      demo = JSON.readTree(folder.resolve("runut-realm-demo.json").toFile());
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /** Both laid over each other. */
  ObjectNode gabungan() {
    ObjectNode realm = dasar.deepCopy();
    ArrayNode klien = (ArrayNode) realm.get("clients");
    for (JsonNode tambahan : demo.get("clients")) {
      ObjectNode ada = klienBernama(klien, tambahan.get("clientId").asText());
      if (ada == null) {
        klien.add(tambahan);
      } else {
        gabungkan(ada, tambahan);
      }
    }
    for (JsonNode pengguna : demo.get("users")) {
      ObjectNode baru = pengguna.deepCopy();
      baru.set("credentials", demo.get("credentials").deepCopy());
      ((ArrayNode) realm.get("users")).add(baru);
    }
    return realm;
  }

  /** Names to log in with, as they stand in the file; each list is of one agency. */
  Collection<List<String>> pengguna() {
    Map<String, List<String>> perInstansi = new LinkedHashMap<>();
    for (JsonNode u : demo.get("users")) {
      perInstansi
          .computeIfAbsent(u.path("lastName").asText(), instansi -> new ArrayList<>())
          .add(u.get("username").asText());
    }
    return perInstansi.values();
  }

  /** Writes the realm where Keycloak imports it from. */
  void tulis(Path berkas) {
    try {
      java.nio.file.Files.createDirectories(berkas.getParent());
      JSON.writerWithDefaultPrettyPrinter().writeValue(berkas.toFile(), gabungan());
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  private static ObjectNode klienBernama(ArrayNode klien, String nama) {
    for (JsonNode k : klien) {
      if (k.get("clientId").asText().equals(nama)) {
        return (ObjectNode) k;
      }
    }
    return null;
  }

  /** Lists are added to, everything else is replaced. */
  private static void gabungkan(ObjectNode ada, JsonNode tambahan) {
    tambahan
        .properties()
        .forEach(
            f -> {
              if (f.getValue().isArray() && ada.get(f.getKey()) instanceof ArrayNode daftar) {
                f.getValue().forEach(daftar::add);
              } else {
                ada.set(f.getKey(), f.getValue());
              }
            });
  }
}
