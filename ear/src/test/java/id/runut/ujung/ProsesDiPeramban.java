package id.runut.ujung;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;

/** How processes begin on their page, and how letters from outside are entered there. */
final class ProsesDiPeramban {

  private final Panggung panggung;

  ProsesDiPeramban(Panggung panggung) {
    this.panggung = panggung;
  }

  /**
   * Starts an SOP for the year of the stories, or for its first quarter.
   *
   * @param sop the SOP as the list of SOPs tells it
   * @return id of the process
   */
  String mulai(String nama, JsonNode sop) {
    Peramban peramban = panggung.masuk(nama).buka("/proses");
    Page halaman = peramban.halaman();
    pilih(peramban, "sop", sop.get("nama").asText() + " (");
    pilih(peramban, "tahun", Integer.toString(CeritaSebelasSopIT.TAHUN));
    if (halaman.locator("[id='mulaiProses:triwulan']").count() > 0) {
      pilih(peramban, "triwulan", "I");
    }
    if (halaman.locator("[id='mulaiProses:nomorSurat']").count() > 0) {
      isiSurat(halaman, "mulaiProses");
    }
    peramban.pindah(() -> halaman.locator("[id='mulaiProses:tombolMulai']").click());
    String jalur = peramban.jalur().replaceAll("[?#].*", "");
    String id = jalur.substring(jalur.lastIndexOf('/') + 1);
    return jalur.startsWith("/proses/") ? id : PemainSop.proses(panggung, id);
  }

  /** Enters the letter that a process waits for. */
  static void suratTiba(Peramban peramban) {
    Page halaman = peramban.halaman();
    isiSurat(halaman, "suratTiba");
    peramban.pindah(() -> halaman.locator("[id='suratTiba:tiba']").click());
  }

  private static void isiSurat(Page halaman, String formulir) {
    halaman.locator("[id='" + formulir + ":nomorSurat']").fill("065/12/Set");
    halaman.locator("[id='" + formulir + ":tanggalSurat_input']").fill("12 Januari 2026");
    halaman.locator("[id='" + formulir + ":pengirimSurat']").fill("Sekretaris Daerah");
    halaman
        .locator("[id='" + formulir + ":pindaiSurat'] input[type=file]")
        .setInputFiles(new FilePayload("surat.png", "image/png", Bukti.gambar()));
    PlaywrightAssertions.assertThat(halaman.locator("[id='" + formulir + ":pindaian']"))
        .containsText("surat.png");
  }

  /** A line of a menu by the beginning of its label; the fields behind it may be drawn anew. */
  private static void pilih(Peramban peramban, String menu, String label) {
    Page halaman = peramban.halaman();
    halaman.locator("[id='mulaiProses:" + menu + "']").click();
    halaman
        .locator("[id='mulaiProses:" + menu + "_items'] li[data-label^='" + label + "']")
        .first()
        .click();
    peramban.tenang();
  }
}
