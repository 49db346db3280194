package id.runut.tandatangan.penyedia;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.naskah.boundary.DataTerbit;
import id.runut.naskah.boundary.PenandaTangan;
import id.runut.tandatangan.NaskahUji;
import id.runut.tandatangan.pdf.PemeriksaHasilLuar;
import id.runut.tandatangan.penyedia.JawabanBsre.Hasil;
import id.runut.tandatangan.penyedia.LayananBsreUji.Ulah;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both versions of BSrE's service against a gateway that is sometimes honest. */
class KlienBsreTest {

  private static final String NAMA = "Pejabat Kepala Dinas, S.E., M.Si.";
  private static final Duration SEBENTAR = Duration.ofSeconds(2);
  private static byte[] surat;

  private LayananBsreUji layanan;

  @BeforeAll
  static void surat() {
    surat =
        NaskahUji.surat(
                new DataTerbit(
                    "000.8.6.3/0417/Set-DKUKM/2026",
                    LocalDate.of(2026, 10, 5),
                    new PenandaTangan("KEPALA DINAS", NAMA, null, "19700101 199503 1 001"),
                    "7F3A92C10B",
                    "https://runut.contoh.go.id/v/7F3A92C10B"))
            .pdf();
  }

  @BeforeEach
  void nyalakan() throws IOException {
    layanan = new LayananBsreUji("PEJABAT KEPALA DINAS");
  }

  @AfterEach
  void matikan() {
    layanan.close();
  }

  @Test
  void signsOnceAndBringsTheSameLetterBack() {
    for (KlienBsre klien : semua(SambunganBsre.BATAS_BAKU)) {
      int sebelumnya = layanan.ditandatangani();
      JawabanBsre jawaban = klien.tandaTangani(permintaan(LayananBsreUji.FRASA));

      assertEquals(Hasil.DITERIMA, jawaban.hasil(), jawaban::toString);
      assertEquals(sebelumnya + 1, layanan.ditandatangani());
      var hasil = PemeriksaHasilLuar.periksa(surat, jawaban.berkas().get(0), NAMA);
      assertTrue(hasil.putusan().boleh(), hasil::toString);
      assertTrue(PemeriksaHasilLuar.utuh(jawaban.berkas().get(0), List.of(hasil.sertifikat())));
      assertTrue(klien.status(LayananBsreUji.NIK).boleh());
      assertTrue(klien.verifikasi(jawaban.berkas().get(0)).sah());
      assertEquals(List.of("PEJABAT"), klien.verifikasi(jawaban.berkas().get(0)).penandaTangan());
    }
  }

  @Test
  void aWrongPassphraseIsToldApartFromOtherRefusals() {
    for (KlienBsre klien : semua(SambunganBsre.BATAS_BAKU)) {
      JawabanBsre salah = klien.tandaTangani(permintaan("bukan ini"));
      assertEquals(Hasil.FRASA_SALAH, salah.hasil());
      JawabanBsre asing =
          klien.tandaTangani(
              new PermintaanBsre(
                  "7271019999999999", LayananBsreUji.FRASA.toCharArray(), null, List.of(surat)));
      assertEquals(Hasil.DITOLAK, asing.hasil());
      assertEquals("tandatangan.bsre.tidakTerdaftar", asing.sebab().kunci());
    }
    assertEquals(0, layanan.ditandatangani());
  }

  @Test
  void onlyAnIssuedCertificateMaySign() {
    layanan.berstatus("EXPIRED");
    assertEquals("tandatangan.bsre.tidakTerdaftar", sebabStatus(v1(SEBENTAR)));
    assertEquals("tandatangan.bsre.status.kedaluwarsa", sebabStatus(v2(SEBENTAR)));
    layanan.berstatus("SUSPEND");
    assertEquals("tandatangan.bsre.status.ditangguhkan", sebabStatus(v2(SEBENTAR)));
    layanan.berstatus("ANEH");
    assertEquals("tandatangan.bsre.status.lain", sebabStatus(v2(SEBENTAR)));
  }

  @Test
  void anErrorInAnAnswerOfSuccessIsAnError() {
    layanan.berulah(Ulah.GALAT_DALAM_200);
    for (KlienBsre klien : semua(SEBENTAR)) {
      JawabanBsre jawaban = klien.tandaTangani(permintaan(LayananBsreUji.FRASA));
      assertEquals(Hasil.DITOLAK, jawaban.hasil());
      assertEquals(List.of("Rebuild failed: key R"), jawaban.sebab().argumen());
    }
  }

  @Test
  void whatCannotBeReadLeavesItOpenWhetherItWasSigned() {
    for (Ulah ulah :
        List.of(
            Ulah.HALAMAN_HTML,
            Ulah.PDF_TERPOTONG,
            Ulah.LAMBAT,
            Ulah.PUTUS_SESUDAH_TTD,
            Ulah.GERBANG_504)) {
      layanan.berulah(ulah);
      for (KlienBsre klien : semua(Duration.ofMillis(700))) {
        int sebelumnya = layanan.ditandatangani();
        assertEquals(
            Hasil.TIDAK_PASTI,
            klien.tandaTangani(permintaan(LayananBsreUji.FRASA)).hasil(),
            ulah::name);
        assertEquals(sebelumnya + 1, layanan.ditandatangani(), () -> ulah + " was repeated");
      }
    }
  }

  @Test
  void aBusyGatewayHasSignedNothing() {
    layanan.berulah(Ulah.SIBUK);
    for (KlienBsre klien : semua(SEBENTAR)) {
      JawabanBsre jawaban = klien.tandaTangani(permintaan(LayananBsreUji.FRASA));
      assertEquals(Hasil.DITOLAK, jawaban.hasil());
      assertEquals("tandatangan.bsre.sibuk", jawaban.sebab().kunci());
    }
  }

  @Test
  void fewerFilesThanAskedAreNoAnswer() {
    layanan.berulah(Ulah.BERKAS_KURANG);
    JawabanBsre jawaban =
        v2(SEBENTAR)
            .tandaTangani(
                new PermintaanBsre(
                    LayananBsreUji.NIK,
                    LayananBsreUji.FRASA.toCharArray(),
                    null,
                    List.of(surat, surat)));
    assertEquals(Hasil.TIDAK_PASTI, jawaban.hasil());
  }

  @Test
  void aLetterThatIsWrappedInJsonIsTakenOut() {
    layanan.berulah(Ulah.TERBUNGKUS_BASE64);
    JawabanBsre jawaban = v1(SEBENTAR).tandaTangani(permintaan(LayananBsreUji.FRASA));
    assertTrue(PemeriksaHasilLuar.periksa(surat, jawaban.berkas().get(0), NAMA).putusan().boleh());
  }

  @Test
  void whatTheGatewayKeepsIsGivenOnce() {
    KlienBsre klien = v1(SEBENTAR);
    JawabanBsre pertama = klien.tandaTangani(permintaan(LayananBsreUji.FRASA));
    JawabanBsre lagi = klien.unduh(pertama.idDokumen());
    assertArrayEquals(pertama.berkas().get(0), lagi.berkas().get(0));
    assertEquals(Hasil.DITOLAK, klien.unduh(pertama.idDokumen()).hasil());
  }

  @Test
  void aSignatureOfSomebodyElseOrNoneIsNotAccepted() {
    layanan.berulah(Ulah.PENANDA_LAIN);
    assertEquals("tandatangan.hasil.penandaLain", sebabHasil());
    layanan.berulah(Ulah.TANPA_TANDA_TANGAN);
    assertEquals("tandatangan.hasil.jumlah", sebabHasil());
  }

  @Test
  void aGatewayThatIsAwayOrDoesNotKnowUsIsToldApart() {
    SambunganBsre asing =
        new SambunganBsre(layanan.alamat(), LayananBsreUji.PENGGUNA, "keliru", SEBENTAR);
    assertEquals("tandatangan.bsre.akun", sebabStatus(new KlienBsreV1(asing)));
    assertEquals("tandatangan.bsre.akun", sebabStatus(new KlienBsreV2(asing)));
    List<KlienBsre> klien = semua(SEBENTAR);
    layanan.close();
    for (KlienBsre k : klien) {
      assertEquals(
          Hasil.TIDAK_TERSAMBUNG, k.tandaTangani(permintaan(LayananBsreUji.FRASA)).hasil());
      assertEquals("tandatangan.bsre.tidakTersambung", sebabStatus(k));
      assertFalse(k.verifikasi(surat).terjawab());
    }
  }

  @Test
  void secretsAreNotInWhatIsLogged() {
    assertFalse(permintaan(LayananBsreUji.FRASA).toString().contains(LayananBsreUji.NIK));
    assertFalse(sambungan(SEBENTAR).toString().contains(LayananBsreUji.SANDI));
  }

  private String sebabHasil() {
    JawabanBsre jawaban = v1(SEBENTAR).tandaTangani(permintaan(LayananBsreUji.FRASA));
    return PemeriksaHasilLuar.periksa(surat, jawaban.berkas().get(0), NAMA)
        .putusan()
        .alasan()
        .kunci();
  }

  private static String sebabStatus(KlienBsre klien) {
    return klien.status(LayananBsreUji.NIK).alasan().kunci();
  }

  private static PermintaanBsre permintaan(String frasa) {
    return new PermintaanBsre(LayananBsreUji.NIK, frasa.toCharArray(), null, List.of(surat));
  }

  private List<KlienBsre> semua(Duration batas) {
    return List.of(v1(batas), v2(batas));
  }

  private KlienBsre v1(Duration batas) {
    return new KlienBsreV1(sambungan(batas));
  }

  private KlienBsre v2(Duration batas) {
    return new KlienBsreV2(sambungan(batas));
  }

  private SambunganBsre sambungan(Duration batas) {
    return new SambunganBsre(
        layanan.alamat(), LayananBsreUji.PENGGUNA, LayananBsreUji.SANDI, batas);
  }
}
