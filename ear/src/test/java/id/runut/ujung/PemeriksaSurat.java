package id.runut.ujung;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import id.runut.tandatangan.pdf.PemeriksaDss;
import id.runut.tandatangan.pdf.PemeriksaRentang;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/**
 * A signed letter in the hands of somebody outside: he has the file and the code printed on it,
 * takes the agency's root certificate from the public page, and then believes not the portal but EU
 * DSS and the bytes of the file.
 */
final class PemeriksaSurat {

  private static final String PENANDA_TANGAN = "Pejabat Kepala Dinas, S.E., M.Si.";

  /** In the comment behind the first line, which no reader looks at, but the signature covers. */
  private static final int BITA_TANPA_ARTI = 11;

  private final Panggung panggung;
  private final Peramban tamu;

  PemeriksaSurat(Panggung panggung) {
    this.panggung = panggung;
    this.tamu = panggung.tamu();
  }

  /** The letter of this code is genuine, the archive says so too, and no forgery passes. */
  void periksa(String kode, byte[] pdf) {
    byte[] akar = sertifikatAkar(kode);
    PemeriksaDss.Hasil hasil = satuTandaTangan(pdf, akar);
    assertTrue(hasil.lulus(), hasil::toString);
    assertEquals(List.of(), hasil.kesalahan());
    assertEquals(SignatureLevel.PAdES_BASELINE_LT, hasil.taraf());
    assertEquals(PENANDA_TANGAN, hasil.penandaTangan());
    assertEquals(List.of(), PemeriksaRentang.pelanggaran(pdf));
    assertEquals(1, tercatat(kode), "signatures in the archive");
    assertArrayEquals(pdf, arsipPublik(kode));
    pemalsuanKetahuan(pdf, akar);
  }

  private byte[] sertifikatAkar(String kode) {
    tamu.buka("/v/" + kode);
    return Berkas.baca(
        tamu.unduh(() -> tamu.halaman().locator("a[href*='/v/akar/'][href$='.crt']").click()));
  }

  private byte[] arsipPublik(String kode) {
    return panggung.restTanpaToken().ambil("/v/" + kode + "/naskah").harus(200).isi();
  }

  private static PemeriksaDss.Hasil satuTandaTangan(byte[] pdf, byte[] akar) {
    List<PemeriksaDss.Hasil> hasil = PemeriksaDss.periksa(pdf, akar);
    assertEquals(1, hasil.size(), hasil::toString);
    return hasil.get(0);
  }

  private static void pemalsuanKetahuan(byte[] pdf, byte[] akar) {
    byte[] diubah = pdf.clone();
    diubah[BITA_TANPA_ARTI] ^= 1;
    assertFalse(satuTandaTangan(diubah, akar).lulus(), "one changed bit");
    byte[] ditambah = Arrays.copyOf(pdf, pdf.length + 1);
    assertEquals(
        List.of("something follows the signature that is no security store"),
        PemeriksaRentang.pelanggaran(ditambah));
  }

  private int tercatat(String kode) {
    try (Connection sambungan = panggung.basisData();
        var pernyataan =
            sambungan.prepareStatement("select count(*) from tanda_tangan where kode = ?")) {
      pernyataan.setString(1, kode);
      try (var baris = pernyataan.executeQuery()) {
        baris.next();
        return baris.getInt(1);
      }
    } catch (SQLException gagal) {
      throw new AssertionError("the database does not answer", gagal);
    }
  }
}
