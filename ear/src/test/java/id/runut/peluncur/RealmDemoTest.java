package id.runut.peluncur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RealmDemoTest {

  private static final Path FOLDER = Path.of("src/main/server/keycloak").toAbsolutePath();

  private final JsonNode realm = new RealmDemo(FOLDER).gabungan();

  @Test
  void klienPortalMendapatAlamatDemoTanpaKehilanganYangLain() {
    JsonNode portal = klien("runut-portal");
    assertEquals(2, portal.get("redirectUris").size());
    assertEquals("${RUNUT_OIDC_SECRET}", portal.get("secret").asText());
  }

  @Test
  void klienSkripDitujukanKepadaRest() {
    assertTrue(
        klien("runut-skrip").toString().contains("\"included.client.audience\":\"runut-api\""));
  }

  @Test
  void nomorPenggunaDemoTetap() {
    List<String> nomor = new ArrayList<>();
    realm.get("users").findValuesAsText("id").forEach(nomor::add);
    assertEquals(60, nomor.size());
    assertEquals("d0000000-0000-4000-8000-000000000001", nomor.get(0));
    assertEquals("d0000000-0000-4000-8000-000000000014", nomor.get(13));
    assertEquals("d1000000-0000-4000-8000-000000000001", nomor.get(14));
    assertEquals("d4000000-0000-4000-8000-000000000015", nomor.get(59));
  }

  @Test
  void semuaPenggunaDemoMasukDenganSandiYangSamaTercincangSekali() {
    List<JsonNode> kredensial = realm.get("users").findValues("credentials");
    assertEquals(60, kredensial.size());
    assertEquals(1, Set.copyOf(kredensial).size());
    assertEquals("password", kredensial.get(0).get(0).get("type").asText());
    assertFalse(kredensial.get(0).toString().contains(Rahasia.PENGGUNA));
  }

  @Test
  void penggunaDemoDisebutPerInstansi() {
    List<List<String>> semua = List.copyOf(new RealmDemo(FOLDER).pengguna());
    assertEquals("kepala.dinas", semua.get(0).get(0));
    for (List<String> instansi : semua.subList(1, semua.size())) {
      String awalan = instansi.get(0).split("\\.")[0] + ".";
      assertTrue(instansi.stream().allMatch(u -> u.startsWith(awalan)), instansi.toString());
    }
  }

  @Test
  void realmProduksiTidakMengenalRahasiaDemo() throws IOException {
    String produksi = Files.readString(FOLDER.resolve("runut-realm.json"));
    assertFalse(produksi.contains(Rahasia.AWALAN_DEMO));
    assertFalse(produksi.contains("runut-skrip"));
  }

  private JsonNode klien(String nama) {
    for (JsonNode k : realm.get("clients")) {
      if (k.get("clientId").asText().equals(nama)) {
        return k;
      }
    }
    throw new AssertionError("no client " + nama);
  }
}
