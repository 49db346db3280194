package id.runut.berkas.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamaBerkasTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "capaian.pdf | application/pdf | capaian.pdf",
        "CAPAIAN.PDF | application/pdf | CAPAIAN.PDF",
        "../../etc/passwd | image/png | passwd.png",
        "C:\\Users\\x\\foto.jpeg | image/jpeg | foto.jpeg",
        "halaman.html | image/jpeg | halaman.html.jpg",
        "laporan.exe | application/pdf | laporan.exe.pdf",
        ".. | image/png | berkas.png",
        ".htaccess | application/pdf | htaccess.pdf",
        "'' | application/pdf | berkas.pdf",
        "catatan | text/plain | catatan"
      })
  void namesAreSafeAndEndAsTheirContentDemands(String nama, String jenis, String harap) {
    assertEquals(harap, BerkasService.namaAman(nama, jenis));
  }

  @Test
  void controlCharactersGo() {
    assertEquals("aX-Lain b.png", BerkasService.namaAman("a\r\nX-Lain b.png", "image/png"));
  }

  @Test
  void longNamesKeepTheirEndAndNoHalfCharacter() {
    String nama = BerkasService.namaAman("📊".repeat(150) + "a.png", "image/png");
    assertTrue(nama.endsWith("a.png"), nama);
    assertTrue(nama.length() <= 200, nama);
    assertTrue(Character.isHighSurrogate(nama.charAt(0)), nama);
  }
}
