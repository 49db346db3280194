package id.runut.peluncur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.peluncur.bangun.Pemegang;
import id.runut.peluncur.bangun.PenghentiProses;
import id.runut.peluncur.bangun.SalahPakai;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnakTest {

  private static final Duration BATAS = Duration.ofSeconds(10);

  @TempDir Path data;

  private Tempat tempat;

  @BeforeEach
  void tempat() {
    tempat = new Tempat(Path.of("").toAbsolutePath(), data);
  }

  @AfterEach
  void bersihkan() {
    PenghentiProses.hentikan(tempat.proses("uji"), BATAS);
  }

  @Test
  void yangDitinggalkanPeluncurMatiDitemukanDanDihentikanDenganAnaknya() {
    Anak anak = mulai("sleep 600 & wait");
    anak.tunggu(() -> anakCucu() == 1, BATAS);
    List<Pemegang> sisa = Pemegang.baca(tempat.proses("uji"));

    assertTrue(PenghentiProses.hentikan(tempat.proses("uji"), BATAS));

    assertEquals(2, sisa.size(), "the shell and the process that it started");
    assertTrue(sisa.stream().allMatch(p -> p.proses().isEmpty()));
    assertFalse(Files.exists(tempat.proses("uji")));
  }

  @Test
  void yangKerasKepalaDipaksaBerhenti() {
    Anak anak = mulai("trap '' TERM; echo siap; while :; do read x < /dev/zero; done");
    anak.tunggu(() -> isi(anak.log()).contains("siap"), BATAS);
    PenghentiProses.hentikan(tempat.proses("uji"), Duration.ofMillis(300));
    assertFalse(anak.hidup());
  }

  @Test
  void yangBerhentiSebelumSiapDikatakanDenganSebabnya() {
    Anak anak = mulai("echo porta terpakai; exit 3");
    SalahPakai salah = assertThrows(SalahPakai.class, () -> anak.tunggu(() -> false, BATAS));
    assertTrue(salah.getMessage().contains("porta terpakai"), salah.getMessage());
  }

  @Test
  void yangDimintaLewatIndukDibereskanOlehnya() {
    Anak anak = mulai("trap 'kill $!; echo beres; exit' TERM; sleep 600 & echo siap; wait");
    anak.tunggu(() -> isi(anak.log()).contains("siap"), BATAS);

    assertTrue(PenghentiProses.lewatInduk(tempat.proses("uji"), "TERM", BATAS));

    assertTrue(isi(anak.log()).contains("beres"));
    assertFalse(anak.hidup());
  }

  @Test
  void tanpaCatatanTidakAdaYangDihentikan() {
    assertFalse(PenghentiProses.hentikan(tempat.proses("tidak-ada"), BATAS));
  }

  private Anak mulai(String naskah) {
    return Anak.mulai("uji", List.of("sh", "-c", naskah), Map.of(), tempat);
  }

  private long anakCucu() {
    return Pemegang.baca(tempat.proses("uji")).stream()
        .flatMap(p -> p.proses().stream())
        .flatMap(ProcessHandle::descendants)
        .count();
  }

  private static String isi(Path log) {
    try {
      return Files.readString(log);
    } catch (java.io.IOException gagal) {
      throw new java.io.UncheckedIOException(gagal);
    }
  }
}
