package id.runut.peluncur.bangun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimpananTest {

  @TempDir Path folder;

  private Simpanan simpanan;
  private Path sumber;
  private Path tujuan;

  @BeforeEach
  void buat() throws IOException {
    simpanan = new Simpanan(folder.resolve("simpanan"));
    sumber = folder.resolve("sumber");
    tujuan = folder.resolve("tujuan");
    tulis(sumber.resolve("bin/jalan.sh"), "isi");
    assertTrue(sumber.resolve("bin/jalan.sh").toFile().setExecutable(true));
  }

  @Test
  void yangDisimpanKembaliUtuhDanMenggantikanYangLama() throws IOException {
    simpanan.simpan("server", "a1", sumber);
    tulis(tujuan.resolve("usang.txt"), "usang");
    assertTrue(simpanan.ambil("server", "a1", tujuan));
    assertEquals("isi", Files.readString(tujuan.resolve("bin/jalan.sh")));
    assertTrue(Files.isExecutable(tujuan.resolve("bin/jalan.sh")));
    assertFalse(Files.exists(tujuan.resolve("usang.txt")));
  }

  @Test
  void sidikLainTidakMengambilApaPun() throws IOException {
    simpanan.simpan("server", "a1", sumber);
    tulis(tujuan.resolve("ada.txt"), "ada");
    assertFalse(simpanan.ambil("server", "b2", tujuan));
    assertTrue(Files.exists(tujuan.resolve("ada.txt")));
  }

  @Test
  void yangDibuangTidakAdaLagi() {
    simpanan.simpan("server", "a1", sumber);
    simpanan.buang("server", "a1");
    assertFalse(simpanan.ambil("server", "a1", tujuan));
  }

  @Test
  void menyimpanYangSudahAdaTidakMeninggalkanSalinanSetengah() throws IOException {
    simpanan.simpan("server", "a1", sumber);
    simpanan.simpan("server", "a1", sumber);
    assertEquals(List.of("a1"), rak());
  }

  @Test
  void yangSebulanTidakDimintaDibuangKetikaYangBaruDisimpan() throws IOException {
    simpanan.simpan("server", "lama", sumber);
    simpanan.simpan("server", "terpakai", sumber);
    menua("lama");
    menua("terpakai");
    assertTrue(simpanan.ambil("server", "terpakai", tujuan));
    simpanan.simpan("server", "baru", sumber);
    assertEquals(List.of("baru", "terpakai"), rak());
  }

  @Test
  void tempatYangTidakDapatDitulisTidakMenggagalkanApaPun() throws IOException {
    tulis(folder.resolve("berkas"), "bukan folder");
    Simpanan buntu = new Simpanan(folder.resolve("berkas"));
    buntu.simpan("server", "a1", sumber);
    assertFalse(buntu.ambil("server", "a1", tujuan));
  }

  private void menua(String sidik) throws IOException {
    Files.setLastModifiedTime(
        folder.resolve("simpanan/server").resolve(sidik),
        FileTime.from(Instant.now().minus(Duration.ofDays(31))));
  }

  private List<String> rak() throws IOException {
    try (Stream<Path> isi = Files.list(folder.resolve("simpanan/server"))) {
      return isi.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  private static void tulis(Path berkas, String isi) throws IOException {
    Files.createDirectories(berkas.getParent());
    Files.writeString(berkas, isi);
  }
}
