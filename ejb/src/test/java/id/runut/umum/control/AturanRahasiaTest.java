package id.runut.umum.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AturanRahasiaTest {

  private static final Map<String, String> PRODUKSI =
      Map.of(
          "RUNUT_ENV", "produksi",
          "RUNUT_DB_PASSWORD", "a",
          "RUNUT_OIDC_SECRET", "b",
          "RUNUT_KUNCI_INDUK", "0123456789abcdef0123456789abcdef");

  @Test
  void produksiDenganRahasiaSendiriBolehBerjalan() {
    assertEquals(List.of(), keberatan(Map.of()));
  }

  @Test
  void rahasiaDemoDitolakDiProduksi() {
    assertEquals(
        List.of("RUNUT_OIDC_SECRET masih berisi rahasia demo."),
        keberatan(Map.of("RUNUT_OIDC_SECRET", "runut-demo-portal")));
  }

  @Test
  void rahasiaKosongDitolakDiProduksi() {
    assertEquals(
        List.of("RUNUT_KUNCI_INDUK belum diisi."), keberatan(Map.of("RUNUT_KUNCI_INDUK", " ")));
  }

  @Test
  void kunciIndukYangPendekDitolakDiProduksi() {
    assertEquals(
        List.of("RUNUT_KUNCI_INDUK terlalu pendek, sedikitnya 32 karakter."),
        keberatan(Map.of("RUNUT_KUNCI_INDUK", "0123456789abcdef0123456789abcde")));
  }

  @Test
  void tanpaNamaLingkunganDianggapProduksi() {
    assertEquals(
        List.of("RUNUT_DB_PASSWORD masih berisi rahasia demo."),
        keberatan(Map.of("RUNUT_ENV", "", "RUNUT_DB_PASSWORD", "runut-demo-basisdata")));
  }

  @Test
  void demoBolehMemakaiRahasiaDemo() {
    assertEquals(
        List.of(),
        keberatan(Map.of("RUNUT_ENV", "demo", "RUNUT_OIDC_SECRET", "runut-demo-portal")));
  }

  private static List<String> keberatan(Map<String, String> berbeda) {
    Map<String, String> semua = new HashMap<>(PRODUKSI);
    semua.putAll(berbeda);
    return AturanRahasia.keberatan(new Lingkungan(semua));
  }
}
