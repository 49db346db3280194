package id.runut.ujung;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Coming in, staying out, and leaving. */
@ExtendWith(TataPanggung.class)
class MasukIT {

  @Test
  void halamanDepanTerbukaTanpaMasuk(Panggung panggung) {
    Peramban tamu = panggung.tamu().buka("/");
    assertThat(tamu.halaman().locator("h1")).hasText("Masuk ke meja kerja Anda");
    assertEquals("/", tamu.jalur(), "the portal's own page, not the sign-on service's");
    tamu.potret("01-halaman-depan");
    assertEquals(List.of(), tamu.keluhan());
  }

  @Test
  void formulirMasukBerbahasaIndonesiaDanMenolakSandiSalah(Panggung panggung) {
    Peramban tamu = panggung.tamu().buka("/meja");
    assertThat(tamu.halaman().locator("h1")).hasText("Masuk ke meja kerja Anda");
    tamu.potret("02-masuk");
    tamu.halaman().fill("#username", "bukan.siapa.siapa");
    tamu.halaman().fill("#password", "salah");
    tamu.halaman().click("#kc-login");
    assertThat(tamu.halaman().locator("#input-error")).containsText("tidak cocok");
    tamu.potret("02-masuk-salah");
  }

  @Test
  void kepalaDinasMendaratDiMejaKerja(Panggung panggung) {
    Peramban kepala = panggung.masuk(Akun.KEPALA_DINAS);
    assertEquals("/meja", kepala.jalur());
    assertThat(kepala.halaman().locator("h1")).isVisible();
    Cookie kuki = kuki(kepala);
    assertTrue(kuki.httpOnly, "HttpOnly");
    assertEquals(SameSiteAttribute.LAX, kuki.sameSite);
    kepala.potret("03-meja");
  }

  @Test
  void nomorSesiBergantiSaatMasuk(Panggung panggung) {
    // A public page that begins a session; the redirect to the sign-on service needs none.
    Peramban tamu = panggung.tamu().buka("/v");
    String sebelum = kuki(tamu).value;
    tamu.masuk(Akun.SEKRETARIS);
    assertNotEquals(sebelum, kuki(tamu).value);
  }

  @Test
  void halamanDepanMembawaPejabatKeMejanya(Panggung panggung) {
    assertEquals("/meja", panggung.masuk(Akun.KEPALA_DINAS).buka("/").jalur());
  }

  @Test
  void keluarMenutupKeduaSesi(Panggung panggung) {
    Peramban staf = panggung.tamu().masuk(Akun.FUNGSIONAL_DUA);
    staf.halaman().locator("summary[aria-label^='Menu akun'], .r-akun > summary").first().click();
    staf.halaman()
        .getByText("Keluar", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
        .click();
    assertThat(staf.halaman().locator("h1")).hasText("Masuk ke meja kerja Anda");
    staf.buka("/meja");
    assertThat(staf.halaman().locator("#kc-login")).isVisible();
  }

  @Test
  void tanpaJabatanDiberiPenjelasan(Panggung panggung) {
    Peramban tamu = panggung.tamu().masuk(Akun.TANPA_JABATAN);
    assertEquals("/tanpa-jabatan", tamu.jalur());
    assertThat(tamu.halaman().locator("h1")).hasText("Akun Anda belum memegang jabatan");
    tamu.potret("04-tanpa-jabatan");
  }

  @Test
  void restTanpaTokenDitolak(Panggung panggung) {
    assertEquals(401, panggung.restTanpaToken().ambil("/meja").kode());
  }

  @Test
  void restTidakMenerimaKukiPeramban(Panggung panggung) {
    Peramban kepala = panggung.masuk(Akun.KEPALA_DINAS);
    assertEquals(401, kepala.konteks().request().get(panggung.alamat() + "/api/v1/meja").status());
  }

  @Test
  void restMengenaliPemilikToken(Panggung panggung) {
    Jawaban saya = panggung.rest(Akun.KEPALA_DINAS).ambil("/saya").harus(200);
    assertFalse(saya.json().isEmpty());
  }

  private static Cookie kuki(Peramban peramban) {
    return peramban.konteks().cookies().stream()
        .filter(c -> c.name.equals("RUNUTSESI"))
        .findFirst()
        .orElseThrow();
  }
}
