package id.runut.ujung;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The page on which the units' figures are verified, one unit after the other. */
final class VerifikasiDiPeramban {

  private VerifikasiDiPeramban() {}

  /** Says of each unit that its figures are right. */
  static void sesuai(Page halaman) {
    Locator sesuai = tombol(halaman, "Sesuai");
    for (int i = 0; i < sesuai.count(); i++) {
      sesuai.nth(i).click();
      assertThat(halaman.locator("#verifikasi .r-kartu-judul .r-tepat")).hasCount(i + 1);
    }
  }

  /** Says of the first unit what it is to mend, and gives it back. */
  static void kembalikan(MejaTugas meja, String catatan) {
    Page halaman = meja.peramban().halaman();
    halaman.locator("#verifikasi textarea").first().fill(catatan);
    tombol(halaman, "Perlu diperbaiki").first().click();
    assertThat(halaman.locator("#verifikasi .r-kartu-judul .r-kembali-warna")).hasCount(1);
    meja.selesaikan("#kembalikan");
  }

  private static Locator tombol(Page halaman, String teks) {
    return halaman
        .locator("#verifikasi button")
        .filter(new Locator.FilterOptions().setHasText(teks));
  }
}
