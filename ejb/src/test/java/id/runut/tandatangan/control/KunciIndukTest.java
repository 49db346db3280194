package id.runut.tandatangan.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.runut.umum.control.Lingkungan;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keys of agencies under the server's master key. */
class KunciIndukTest {

  private static final byte[] KUNCI = "kunci instansi".getBytes(StandardCharsets.UTF_8);

  private final KunciInduk induk = induk("a".repeat(32));

  @Test
  void opensWhatItHasWrapped() {
    assertArrayEquals(KUNCI, induk.buka(induk.bungkus(KUNCI, "akar"), "akar"));
  }

  @Test
  void opensNothingForAnotherPurpose() {
    byte[] terbungkus = induk.bungkus(KUNCI, "akar");
    assertThrows(IllegalStateException.class, () -> induk.buka(terbungkus, "cap waktu"));
  }

  @Test
  void opensNothingOfAnotherServer() {
    byte[] terbungkus = induk.bungkus(KUNCI, "akar");
    KunciInduk lain = induk("b".repeat(32));
    assertThrows(IllegalStateException.class, () -> lain.buka(terbungkus, "akar"));
  }

  @Test
  void refusesAShortOrMissingMasterKey() {
    KunciInduk pendek = induk("a".repeat(31));
    KunciInduk kosong = induk("");
    assertThrows(IllegalStateException.class, () -> pendek.bungkus(KUNCI, "akar"));
    assertThrows(IllegalStateException.class, () -> kosong.bungkus(KUNCI, "akar"));
  }

  private static KunciInduk induk(String kunci) {
    KunciInduk induk = new KunciInduk();
    induk.lingkungan = new Lingkungan(Map.of("RUNUT_KUNCI_INDUK", kunci));
    return induk;
  }
}
