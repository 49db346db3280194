package id.runut.ujung;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first SOP by script, from the first order to the recap at the receiving agencies. */
@ExtendWith(TataPanggung.class)
class CeritaRestIT {

  private static final List<Akun> UNIT =
      List.of(
          Akun.KABID_KELEMBAGAAN,
          Akun.KABID_KOPERASI,
          Akun.KABID_USAHA_KECIL,
          Akun.KABID_PENGEMBANGAN,
          Akun.KEPALA_UPT);

  @Test
  void seluruhSopBerjalanDenganTokenSaja(Panggung panggung) throws IOException {
    Skrip skrip = new Skrip(panggung);
    String proses = skrip.mulai(2026, 2);
    suratPengumpulanData(skrip);
    UNIT.forEach(unit -> skrip.ukur(unit, 11));
    assertEquals("BELUM_DATANG", penyerahan(skrip, Akun.BIRO_ORGANISASI));
    rekapitulasi(skrip);
    JsonNode pengantar = suratPengantar(skrip);
    for (Akun penerima : List.of(Akun.BAPPEDA, Akun.BIRO_ORGANISASI)) {
      assertEquals("BELUM_DITERIMA", penyerahan(skrip, penerima));
      skrip.terima(penerima);
      assertEquals("DITERIMA", penyerahan(skrip, penerima));
      String tugas = skrip.tugas(penerima, 24);
      skrip.rest(penerima).kirim("/tugas/" + tugas + "/himpun").harus(200);
      Files.write(
          panggung.bukti().resolve("himpunan-" + penerima.nama() + ".xlsx"),
          skrip.rest(penerima).ambil("/tugas/" + tugas + "/himpunan/xlsx").harus(200).isi());
    }
    JsonNode akhir = skrip.rest(Akun.KEPALA_DINAS).ambil("/proses/" + proses).harus(200).json();
    assertEquals("SELESAI", akhir.at("/ringkasan/status").asText());
    JsonNode keaslian =
        panggung
            .restTanpaToken()
            .ambil("/v/" + pengantar.get("kode").asText().replace("-", ""))
            .harus(200)
            .json();
    assertEquals("ASLI", keaslian.get("keadaan").asText());
    halamanPenyerahan(panggung, pengantar.get("nomor").asText());
    Invarian.harusUtuh(panggung);
  }

  /** What a receiving agency sees of the quarter, the newest first. */
  private static String penyerahan(Skrip skrip, Akun penerima) {
    JsonNode semua =
        skrip.rest(penerima).ambil("/penyerahan?tahun=2026&jumlah=100").harus(200).json();
    for (JsonNode baris : semua.get("isi")) {
      if (baris.at("/periode/triwulan").asInt() == 2) {
        return baris.get("keadaan").asText();
      }
    }
    throw new AssertionError("nothing of the quarter: " + semua);
  }

  private static void halamanPenyerahan(Panggung panggung, String nomor) {
    Peramban biro =
        panggung.masuk(Akun.BIRO_ORGANISASI).buka("/penyerahan?tahun=2026&keadaan=DITERIMA");
    assertThat(biro.halaman().locator(".y-tabel").first()).containsText(nomor);
    biro.potret("75-penyerahan");
  }

  private void suratPengumpulanData(Skrip skrip) {
    String pertama = skrip.perintah(Akun.KEPALA_DINAS, 1);
    assertEquals(
        409,
        skrip
            .rest(Akun.KEPALA_DINAS)
            .kirim(
                "/tugas/" + pertama + "/disposisi",
                Map.of("instruksi", List.of("Proses lebih lanjut")))
            .kode(),
        "a second decision");
    skrip.perintah(Akun.SEKRETARIS, 2);
    skrip.perintah(Akun.KASUBBAG_PROGRAM, 3);
    skrip.ajukan(Akun.FUNGSIONAL_SATU, 4);
    skrip.kembalikan(Akun.KASUBBAG_PROGRAM, 5, "Batas pengiriman data belum disebut.");
    skrip.ajukan(Akun.FUNGSIONAL_SATU, 4);
    String periksa = skrip.paraf(Akun.KASUBBAG_PROGRAM, 5);
    assertEquals(404, skrip.rest(Akun.KABID_KOPERASI).ambil("/tugas/" + periksa).kode(), "not his");
    skrip.paraf(Akun.SEKRETARIS, 6);
    skrip.rest(Akun.KEPALA_DINAS).kirim("/sertifikat", Map.of("frasaSandi", Skrip.FRASA_SANDI));
    JsonNode tertanda = skrip.tandaTangani(7);
    assertTrue(tertanda.get("nomor").asText().startsWith("000.8.6.3/"), tertanda.toString());
    skrip.perintah(Akun.SEKRETARIS, 8);
    skrip.perintah(Akun.KASUBBAG_PROGRAM, 9);
    skrip.kirim(Akun.FUNGSIONAL_SATU, 10);
  }

  private void rekapitulasi(Skrip skrip) {
    susunRekapitulasi(skrip);
    skrip.paraf(Akun.KASUBBAG_PROGRAM, 13);
    skrip.kembalikan(Akun.SEKRETARIS, 14, "Periksa lagi angka UPT.");
    skrip.paraf(Akun.KASUBBAG_PROGRAM, 13);
    skrip.paraf(Akun.SEKRETARIS, 14);
    skrip.tandaTangani(15);
  }

  private void susunRekapitulasi(Skrip skrip) {
    String tugas = skrip.tugas(Akun.FUNGSIONAL_SATU, 12);
    Rest staf = skrip.rest(Akun.FUNGSIONAL_SATU);
    staf.kirim("/tugas/" + tugas + "/rekapitulasi").harus(200);
    staf.kirim("/tugas/" + tugas + "/rekapitulasi/ajukan").harus(200);
  }

  private JsonNode suratPengantar(Skrip skrip) {
    skrip.perintah(Akun.SEKRETARIS, 16);
    skrip.perintah(Akun.KASUBBAG_PROGRAM, 17);
    skrip.ajukan(Akun.FUNGSIONAL_SATU, 18);
    skrip.paraf(Akun.KASUBBAG_PROGRAM, 19);
    skrip.paraf(Akun.SEKRETARIS, 20);
    JsonNode tertanda = skrip.tandaTangani(21);
    skrip.perintah(Akun.SEKRETARIS, 22);
    skrip.kirim(Akun.KASUBBAG_PROGRAM, 23);
    return tertanda;
  }
}
