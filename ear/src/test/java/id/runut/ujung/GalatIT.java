package id.runut.ujung;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages that are refused say so plainly, and their number leads to the row in the log. */
@ExtendWith(TataPanggung.class)
class GalatIT {

  @Test
  void nomorYangTidakDikenal(Panggung panggung) throws SQLException {
    ditolak(panggung, "/naskah/" + UUID.randomUUID(), "Tidak ditemukan", "05-tidak-ditemukan");
  }

  @Test
  void halamanPeranLain(Panggung panggung) throws SQLException {
    ditolak(
        panggung, "/admin/penugasan", "Halaman ini bukan untuk jabatan Anda", "05-tidak-berwenang");
  }

  @Test
  void caraYangTidakDipunyaiHalaman(Panggung panggung) {
    APIRequestContext kabid = panggung.masuk(Akun.KABID_KOPERASI).konteks().request();
    for (String cara : List.of("PUT", "DELETE", "OPTIONS")) {
      tidakDikenal(kabid, panggung.alamat() + "/meja", cara, 405);
    }
    // What a form hands in has no place in an address.
    tidakDikenal(kabid, panggung.alamat() + "/meja?jakarta.faces.ViewState=1", "GET", 400);
  }

  private static void tidakDikenal(
      APIRequestContext permintaan, String alamat, String cara, int kode) {
    APIResponse jawaban = permintaan.fetch(alamat, RequestOptions.create().setMethod(cara));
    assertEquals(kode, jawaban.status(), cara);
    assertTrue(jawaban.text().contains("Permintaan ini tidak dapat dijalankan"), cara);
  }

  @Test
  void unduhanTanpaPeranDitolakDanTercatat(Panggung panggung) throws SQLException {
    APIResponse jawaban =
        panggung
            .masuk(Akun.KABID_KOPERASI)
            .konteks()
            .request()
            .get(panggung.alamat() + "/unduh/agenda-keluar/2026");
    assertEquals(403, jawaban.status());
    assertEquals(1, tercatat(panggung, jawaban.headers().get("x-permintaan")));
  }

  @Test
  void tanpaTokenPunDijawabSebagaiMasalah(Panggung panggung) {
    Jawaban jawaban = panggung.restTanpaToken().ambil("/meja").harus(401);
    assertEquals(
        "application/problem+json", jawaban.kepala().firstValue("Content-Type").orElse(""));
    assertFalse(jawaban.json().get("detail").asText().isBlank());
  }

  private static void ditolak(Panggung panggung, String jalur, String judul, String potret)
      throws SQLException {
    Peramban kabid = panggung.masuk(Akun.KABID_KOPERASI).buka(jalur);
    assertThat(kabid.halaman().locator("h1")).hasText(judul);
    kabid.potret(potret);
    Locator disebut = kabid.halaman().locator("main li strong").last();
    assertEquals(1, tercatat(panggung, disebut.textContent()));
  }

  private static int tercatat(Panggung panggung, String nomor) throws SQLException {
    try (Connection sambungan = panggung.basisData();
        var pernyataan =
            sambungan.prepareStatement(
                "select count(*) from jejak_audit where tindakan = 'ditolak' and permintaan = ?")) {
      pernyataan.setString(1, nomor);
      try (var baris = pernyataan.executeQuery()) {
        baris.next();
        return baris.getInt(1);
      }
    }
  }
}
