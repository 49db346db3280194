package id.runut.tandatangan.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passphrases are good enough, and what they encrypt. */
class FrasaSandiTest {

  private static final String NIP = "197001011995031001";
  private static final byte[] KUNCI = "kunci pejabat".getBytes(StandardCharsets.UTF_8);
  private static final byte[] KONTEKS = "sertifikat:1".getBytes(StandardCharsets.UTF_8);

  private final PenyandiFrasa penyandi = new PenyandiFrasa();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "empat ekor rusa bersepeda",
        "runut-demo-2026",
        "Kepala Dinas 2026!",
        "élan vital 7"
      })
  void goodOnesPass(String frasa) {
    assertTrue(AturanFrasa.periksa(frasa.toCharArray(), NIP).boleh());
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "sebelas hur,tandatangan.frasaPendek",
        " spasi di depan,tandatangan.frasaSpasi",
        "spasi di ujung ,tandatangan.frasaSpasi",
        "aaaabbbbccccdddd,tandatangan.frasaBerulang",
        "NIP 19700101 199503 1 001,tandatangan.frasaNip",
        "PassWord yang baik,tandatangan.frasaLazim",
        "nomor 123456789 saja,tandatangan.frasaLazim"
      })
  void weakOnesAreToldWhy(String frasa, String alasan) {
    assertEquals(alasan, AturanFrasa.periksa(frasa.toCharArray(), NIP).alasan().kunci());
  }

  @Test
  void endlessAndMissingOnesAreRefused() {
    assertFalse(AturanFrasa.periksa("panjang ".repeat(17).toCharArray(), NIP).boleh());
    assertFalse(AturanFrasa.periksa(null, NIP).boleh());
  }

  @Test
  void onlyTheSamePassphraseOpens() {
    byte[] tersandi = penyandi.sandikan(KUNCI, "empat ekor rusa".toCharArray(), KONTEKS);

    assertArrayEquals(
        KUNCI, penyandi.buka(tersandi, "empat ekor rusa".toCharArray(), KONTEKS).orElseThrow());
    assertTrue(penyandi.buka(tersandi, "empat ekor rusA".toCharArray(), KONTEKS).isEmpty());
  }

  @Test
  void aKeyMovedToAnotherCertificateDoesNotOpen() {
    byte[] tersandi = penyandi.sandikan(KUNCI, "empat ekor rusa".toCharArray(), KONTEKS);
    byte[] lain = "sertifikat:2".getBytes(StandardCharsets.UTF_8);

    assertTrue(penyandi.buka(tersandi, "empat ekor rusa".toCharArray(), lain).isEmpty());
  }

  @Test
  void theSameKeyIsEncryptedDifferentlyEachTime() {
    HexFormat hex = HexFormat.of();
    assertNotEquals(
        hex.formatHex(penyandi.sandikan(KUNCI, "empat ekor rusa".toCharArray(), KONTEKS)),
        hex.formatHex(penyandi.sandikan(KUNCI, "empat ekor rusa".toCharArray(), KONTEKS)));
  }
}
