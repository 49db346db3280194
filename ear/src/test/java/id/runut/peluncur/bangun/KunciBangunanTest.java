package id.runut.peluncur.bangun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("try") // locks and sockets are held, not used
class KunciBangunanTest {

  @TempDir Path akar;

  @Test
  void serverYangBerjalanTidakDiganti() {
    Path berkas = akar.resolve("target/kunci-server");
    KunciBangunan kunci = new KunciBangunan(akar);
    try (Kunci berjalan = Kunci.coba(berkas, true).orElseThrow()) {
      SalahPakai salah = assertThrows(SalahPakai.class, kunci::gantiServer);
      assertTrue(salah.getMessage().contains("./runut stop"), salah.getMessage());
    }
    kunci.gantiServer().close();
  }

  @Test
  void yangDitinggalkanPembangunMatiDihentikan() throws IOException, InterruptedException {
    Process sisa = new ProcessBuilder("sleep", "600").start();
    Path catatan = Jalan.catatan(akar.resolve("target/bangun.log"));
    Files.createDirectories(catatan.getParent());
    Files.write(catatan, List.of(Pemegang.dari(sisa.toHandle()).baris()));

    new KunciBangunan(akar).bangun().close();

    assertTrue(sisa.waitFor(10, TimeUnit.SECONDS));
    assertFalse(Files.exists(catatan));
  }

  @Test
  void perintahDiingatSelamaBerjalanSaja() throws IOException {
    Path log = akar.resolve("target/bangun.log");
    List<Boolean> diingat = new ArrayList<>();
    int hasil =
        Jalan.sampaiSelesai(
            List.of("sh", "-c", "echo satu; exit 3"),
            akar,
            Map.of(),
            log,
            baris -> diingat.add(Files.exists(Jalan.catatan(log))));
    assertEquals(3, hasil);
    assertEquals(List.of(true), diingat);
    assertEquals(List.of("satu"), Files.readAllLines(log));
    assertFalse(Files.exists(Jalan.catatan(log)));
  }
}
