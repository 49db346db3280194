package id.runut.peluncur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BarisLogTest {

  @TempDir Path tempat;

  @Test
  void catatanJsonDibuatTerbacaDenganNomorPermintaan() {
    String ringkas =
        BarisLog.ringkas(
            "{\"timestamp\":\"2026-11-21T09:27:35.155Z\",\"loggerName\":\"id.runut.sop.PemuatSop\","
                + "\"level\":\"INFO\",\"message\":\"terbit\",\"mdc\":{\"permintaan\":\"A1\"}}");
    assertTrue(ringkas.endsWith(" INFO [PemuatSop] terbit (A1)"), ringkas);
  }

  @Test
  void yangBukanJsonTetapApaAdanya() {
    assertEquals("Runut: x belum diisi.", BarisLog.ringkas("Runut: x belum diisi."));
    assertEquals("{rusak", BarisLog.ringkas("{rusak"));
    assertEquals("{\"a\":1}", BarisLog.ringkas("{\"a\":1}"));
  }

  @Test
  void pengikutMembacaHanyaYangBaruDanMenungguBarisUtuh() throws IOException {
    Path log = tempat.resolve("a.log");
    Files.writeString(log, "lama\n");
    List<String> terbaca = new ArrayList<>();
    PengikutLog pengikut = new PengikutLog(log, terbaca::add);
    Files.writeString(log, "satu\ndu", StandardOpenOption.APPEND);
    pengikut.lanjutkan();
    assertEquals(List.of("satu"), terbaca);
    Files.writeString(log, "a\n", StandardOpenOption.APPEND);
    pengikut.lanjutkan();
    assertEquals(List.of("satu", "dua"), terbaca);
  }
}
