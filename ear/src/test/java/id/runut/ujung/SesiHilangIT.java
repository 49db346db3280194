package id.runut.ujung;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sessions end at the wrong moment; what was typed must not end with them. */
@ExtendWith(TataPanggung.class)
class SesiHilangIT {

  private static final int TAHUN = 2031;
  private static final String KUKI = "RUNUTSESI";
  private static final String ALASAN = "[id='kembali:alasan']";
  private static final String KALIMAT = "Batas pengiriman data belum disebut.";

  /** More pages than a session remembers. */
  private static final int TERLALU_BANYAK = 20;

  @Test
  void suratTersimpanSendiriSambilDiketik(Panggung panggung) {
    Skrip skrip = sampaiSusun(panggung, 1);
    String tugas = skrip.tugas(Akun.FUNGSIONAL_SATU, 4);
    Page halaman = panggung.masuk(Akun.FUNGSIONAL_SATU).buka("/tugas/" + tugas).halaman();

    ketik(halaman, " Diketik sendiri.");

    pratinjauBaru(halaman);
    String konsep = skrip.rest(Akun.FUNGSIONAL_SATU).ambil("/tugas/" + tugas + "/naskah").teks();
    assertTrue(konsep.contains("Diketik sendiri."), konsep);
    panggung.masuk(Akun.FUNGSIONAL_SATU).potret("06-diketik-sendiri");
  }

  @Test
  void sambilMengetikSuratSesiHilang(Panggung panggung) {
    Skrip skrip = sampaiSusun(panggung, 2);
    Peramban staf =
        panggung.masuk(Akun.FUNGSIONAL_SATU).buka("/tugas/" + skrip.tugas(Akun.FUNGSIONAL_SATU, 4));
    Page halaman = staf.halaman();
    assertThat(halaman.locator(".ql-editor")).isVisible();

    staf.konteks().clearCookies();
    ketik(halaman, " Kalimat tanpa sesi.");
    Locator pita = halaman.locator("[data-putus=sesi]");
    assertThat(pita).containsText("Tulisan Anda tetap ada");
    staf.potret("06-sesi-hilang");
    pita.getByRole(AriaRole.LINK).click();
    staf.isiMasuk(Akun.FUNGSIONAL_SATU.nama());

    assertThat(halaman.locator(".ql-editor")).containsText("Kalimat tanpa sesi.");
    pratinjauBaru(halaman);
  }

  @Test
  void tombolTanpaSesiMembawaMasukDanKembali(Panggung panggung) {
    Peramban kasubbag = periksa(panggung, 3);
    Page halaman = kasubbag.halaman();
    isiAlasan(halaman);

    kasubbag.konteks().clearCookies(new BrowserContext.ClearCookiesOptions().setName(KUKI));
    halaman.locator("[id='kembali:tombolKembali']").click();

    assertThat(halaman.locator("[data-putus=kembali]")).isVisible();
    assertThat(halaman.locator(ALASAN)).hasValue(KALIMAT);
  }

  @Test
  void halamanKedaluwarsaMengembalikanTulisan(Panggung panggung) {
    Peramban kasubbag = periksa(panggung, 4);
    Page halaman = kasubbag.halaman();
    isiAlasan(halaman);
    Page lain = kasubbag.konteks().newPage();
    for (int i = 0; i < TERLALU_BANYAK; i++) {
      lain.navigate(halaman.url());
    }

    halaman.locator("[id='kembali:tombolKembali']").click();
    assertThat(halaman.locator("h1")).hasText("Halaman ini terlalu lama terbuka");
    kasubbag.potret("06-kedaluwarsa");
    halaman.locator(".r-muat-ulang").click();

    assertThat(halaman.locator(ALASAN)).hasValue(KALIMAT);
  }

  @Test
  void frasaSandiTidakTertinggalDiPeramban(Panggung panggung) {
    Peramban kepala = panggung.masuk(Akun.KEPALA_DINAS).buka("/akun");
    Page halaman = kepala.halaman();
    halaman.locator("summary", new Page.LocatorOptions().setHasText("sertifikat")).first().click();
    Locator frasa = halaman.locator("#frasa");
    frasa.fill("rahasia yang tidak boleh tertinggal");
    halaman.locator("[data-lihat=frasa]").click();
    frasa.pressSequentially("x");
    kepala.buka("/meja");
    String tersimpan = (String) halaman.evaluate("JSON.stringify(sessionStorage)");
    assertFalse(tersimpan.contains("rahasia"), tersimpan);
  }

  private static Skrip sampaiSusun(Panggung panggung, int triwulan) {
    Skrip skrip = new Skrip(panggung);
    skrip.mulai(TAHUN, triwulan);
    skrip.perintah(Akun.KEPALA_DINAS, 1);
    skrip.perintah(Akun.SEKRETARIS, 2);
    skrip.perintah(Akun.KASUBBAG_PROGRAM, 3);
    return skrip;
  }

  private static Peramban periksa(Panggung panggung, int triwulan) {
    Skrip skrip = sampaiSusun(panggung, triwulan);
    skrip.ajukan(Akun.FUNGSIONAL_SATU, 4);
    return panggung
        .masuk(Akun.KASUBBAG_PROGRAM)
        .buka("/tugas/" + skrip.tugas(Akun.KASUBBAG_PROGRAM, 5));
  }

  private static void ketik(Page halaman, String teks) {
    halaman.locator(".ql-editor").click();
    halaman.keyboard().press("Control+End");
    halaman.keyboard().type(teks);
  }

  /** The picture beside the editor is that of a draft which has been saved. */
  private static void pratinjauBaru(Page halaman) {
    assertThat(halaman.locator("#pratinjau img").first())
        .hasAttribute("src", Pattern.compile("v=[1-9]"));
  }

  private static void isiAlasan(Page halaman) {
    halaman.locator("#lembar-kembali .ui-button").first().click();
    halaman.locator(ALASAN).fill(KALIMAT);
  }
}
