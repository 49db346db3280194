package id.runut.peluncur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.peluncur.bangun.SalahPakai;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("try") // locks and sockets are held, not used
class KunciDataTest {

  private static final Porta PORTA = new Porta(300);

  @TempDir Path tempatUji;

  private Tempat tempat;

  @BeforeEach
  void tempat() {
    tempat = new Tempat(tempatUji, tempatUji.resolve("data demo"));
  }

  @Test
  void portalKeduaDenganDataYangSamaDitolakDenganAlamatYangPertama() {
    try (KunciData pertama = KunciData.ambil(tempat, PORTA)) {
      SalahPakai salah = assertThrows(SalahPakai.class, () -> KunciData.ambil(tempat, PORTA));
      assertTrue(
          salah.getMessage().contains("proses " + ProcessHandle.current().pid()),
          salah.getMessage());
      assertTrue(salah.getMessage().contains("http://127.0.0.1:8380"), salah.getMessage());
    }
    KunciData.ambil(tempat, PORTA).close();
  }

  @Test
  void folderYangBerisiHalLainTidakDisentuh() throws IOException {
    Files.createDirectories(tempat.data());
    Files.writeString(tempat.data().resolve("surat.docx"), "");
    SalahPakai salah = assertThrows(SalahPakai.class, () -> KunciData.ambil(tempat, PORTA));
    assertTrue(salah.getMessage().contains("berisi hal lain"), salah.getMessage());
    assertFalse(Files.exists(tempat.data().resolve("proses")));
  }

  @Test
  void berkasBukanFolderData() throws IOException {
    Files.writeString(tempat.data(), "");
    SalahPakai salah = assertThrows(SalahPakai.class, () -> KunciData.ambil(tempat, PORTA));
    assertTrue(salah.getMessage().contains("bukan folder"), salah.getMessage());
  }

  @Test
  void dataDibuangTanpaMelepaskanFoldernya() throws IOException {
    try (KunciData kunci = KunciData.ambil(tempat, PORTA)) {
      Files.createDirectories(tempat.data().resolve("postgresql/base"));
      kunci.buang();
      assertFalse(Files.exists(tempat.data().resolve("postgresql")));
      assertThrows(SalahPakai.class, () -> KunciData.ambil(tempat, PORTA));
    }
  }

  @Test
  void portaLainDariYangBerjalanBerartiDataYangLain() {
    try (KunciData berjalan = KunciData.ambil(tempat, PORTA)) {
      assertEquals(PORTA, KunciData.porta(tempat, OptionalInt.empty()));
      assertEquals(PORTA, KunciData.porta(tempat, OptionalInt.of(300)));
      SalahPakai salah =
          assertThrows(SalahPakai.class, () -> KunciData.porta(tempat, OptionalInt.of(400)));
      assertTrue(salah.getMessage().contains("--port-offset 300, bukan 400"), salah.getMessage());
    }
  }
}
