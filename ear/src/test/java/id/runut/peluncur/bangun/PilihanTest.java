package id.runut.peluncur.bangun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PilihanTest {

  private static final Path AKAR = Path.of("/runut");

  @Test
  void tanpaPilihanDataDiFolderDataDanPortaBiasa() {
    assertEquals(
        new Pilihan(Perintah.RUN, 0, false, Path.of("/runut/data"), AKAR),
        Pilihan.baca(List.of("run"), AKAR));
  }

  @Test
  void semuaPilihanTerbaca() {
    assertEquals(
        new Pilihan(Perintah.RUN, 1000, true, Path.of("/tmp/x"), AKAR),
        Pilihan.baca(
            List.of("run", "--port-offset", "1000", "--clean", "--data", "/tmp/y/../x"), AKAR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "abc", "50001", "99999", ""})
  void geserYangBukanAngkaWajarDitolak(String nilai) {
    assertThrows(
        SalahPakai.class, () -> Pilihan.baca(List.of("run", "--port-offset", nilai), AKAR));
  }

  @Test
  void perintahAtauPilihanAsingMenampilkanCaraPakai() {
    for (List<String> argumen :
        List.of(
            List.<String>of(),
            List.of("lari"),
            List.of("run", "--cepat"),
            List.of("run", "--data"))) {
      SalahPakai salah =
          assertThrows(SalahPakai.class, () -> Pilihan.baca(argumen, AKAR), argumen.toString());
      assertTrue(salah.getMessage().contains("./runut run"), salah.getMessage());
    }
  }
}
