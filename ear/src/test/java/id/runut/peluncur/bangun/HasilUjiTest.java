package id.runut.peluncur.bangun;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HasilUjiTest {

  private static final String LAPORAN =
      """
      <testsuite tests="4" errors="1" skipped="1" failures="1">
        <testcase name="lulus" classname="a.B" time="0.1"/>
        <testcase name="gagal" classname="a.B" time="0.1">
          <failure message="1 &gt; 2" type="x">jejak</failure>
        </testcase>
        <testcase name="galat" classname="a.B"><error type="x"/></testcase>
        <testcase name="lewat" classname="a.B"><skipped/></testcase>
        <testcase name="cetak" classname="a.B"><system-out>no failure here</system-out></testcase>
      </testsuite>
      """;

  @TempDir Path akar;

  @Test
  void setiapKasusDihitungSekali() {
    HasilUji hasil = HasilUji.urai(LAPORAN);
    assertEquals("2 passed, 2 failed, 1 skipped", hasil.ringkasan());
    assertEquals(List.of("a.B.gagal", "a.B.galat"), hasil.yangGagal());
  }

  @Test
  void laporanSemuaModulDijumlahkan() throws IOException {
    for (String tempat : List.of("ejb/target/surefire-reports", "ear/target/failsafe-reports")) {
      Path folder = Files.createDirectories(akar.resolve(tempat));
      Files.writeString(folder.resolve("TEST-a.B.xml"), LAPORAN);
      Files.writeString(folder.resolve("failsafe-summary.xml"), LAPORAN);
    }
    assertEquals("4 passed, 4 failed, 2 skipped", HasilUji.kumpulkan(akar).ringkasan());
  }

  @Test
  void bangunanYangGagalTerhitungGagal() {
    HasilUji hasil = HasilUji.kumpulkan(akar).denganGagal("bangunan");
    assertEquals("0 passed, 1 failed", hasil.ringkasan());
    assertEquals(List.of("bangunan"), hasil.yangGagal());
  }

  @Test
  void tanpaLaporanTidakAdaYangLulus() {
    assertEquals("0 passed, 0 failed", HasilUji.kumpulkan(akar).ringkasan());
  }
}
