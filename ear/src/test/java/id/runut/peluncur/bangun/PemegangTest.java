package id.runut.peluncur.bangun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PemegangTest {

  @TempDir Path tempat;

  private final Pemegang diri = Pemegang.dari(ProcessHandle.current());

  @Test
  void prosesYangSamaDikenali() {
    assertEquals(ProcessHandle.current(), diri.proses().orElseThrow());
  }

  @Test
  void nomorYangDipakaiProsesLainTidakDikenali() {
    Pemegang lama = new Pemegang(diri.pid(), diri.mulai().minus(Duration.ofMinutes(5)));
    assertTrue(lama.proses().isEmpty());
  }

  @Test
  void yangDitulisTerbacaKembali() throws IOException {
    Path berkas = tempat.resolve("wildfly");
    Files.write(berkas, List.of(diri.baris()));
    assertEquals(List.of(diri), Pemegang.baca(berkas));
    assertTrue(Pemegang.hidup(berkas));
  }

  @Test
  void berkasRusakAtauTidakAdaBerartiTidakAdaProses() throws IOException {
    Path berkas = tempat.resolve("rusak");
    Files.writeString(berkas, "bukan nomor\n12\n\n7 kemarin\n");
    assertEquals(List.of(), Pemegang.baca(berkas));
    assertFalse(Pemegang.hidup(tempat.resolve("tidak-ada")));
  }
}
