package id.runut.peluncur.bangun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PilihanTest {

  private static final Path AKAR = Path.of("/runut");
  private static final Path DARI = Path.of("/rumah/saya");

  @Test
  void tanpaPilihanDataDiFolderDataDanPortaBiasa() {
    assertEquals(
        new Pilihan(Perintah.RUN, OptionalInt.empty(), false, Path.of("/runut/data"), AKAR),
        baca("run"));
  }

  @Test
  void semuaPilihanTerbaca() {
    Pilihan semua = new Pilihan(Perintah.RUN, OptionalInt.of(1000), true, Path.of("/tmp/x"), AKAR);
    assertEquals(semua, baca("run", "--port-offset", "1000", "--clean", "--data", "/tmp/y/../x"));
    assertEquals(semua, baca("run", "--port-offset=1000", "--clean", "--data=/tmp/x"));
  }

  @Test
  void folderDataDilihatDariTempatPengguna() {
    assertEquals(Path.of("/rumah/saya/data demo"), baca("run", "--data", "data demo").data());
    assertEquals(Path.of("/rumah/coba"), baca("status", "--data", "../coba").data());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "abc", "50001", "99999"})
  void geserYangBukanAngkaWajarDitolak(String nilai) {
    SalahPakai salah = assertThrows(SalahPakai.class, () -> baca("run", "--port-offset", nilai));
    assertTrue(salah.getMessage().contains(nilai), salah.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "lari",
        "run --cepat",
        "run data",
        "run --data",
        "run --data --clean",
        "run --data="
      })
  void yangTidakDimengertiMenampilkanCaraPakai(String baris) {
    SalahPakai salah = assertThrows(SalahPakai.class, () -> baca(kata(baris)));
    assertTrue(salah.getMessage().contains("./runut run"), salah.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"status --clean", "stop --clean", "test --data x", "test --port-offset 1"})
  void pilihanYangTidakBerartiBagiPerintahDitolak(String baris) {
    SalahPakai salah = assertThrows(SalahPakai.class, () -> baca(kata(baris)));
    assertTrue(salah.getMessage().contains("tidak berlaku"), salah.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "--help", "-h", "run --help", "lari -h"})
  void bantuanBukanKesalahan(String baris) {
    assertEquals(Perintah.HELP, baca(kata(baris)).perintah());
  }

  private static Pilihan baca(String... argumen) {
    return Pilihan.baca(List.of(argumen), AKAR, DARI);
  }

  private static String[] kata(String baris) {
    return baris.isEmpty() ? new String[0] : baris.split(" ");
  }
}
