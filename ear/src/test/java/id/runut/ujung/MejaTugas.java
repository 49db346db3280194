package id.runut.ujung;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/**
 * The desk and the task page of one official, as his hands use them. Each act ends on the desk with
 * a sentence about what happened.
 */
final class MejaTugas {

  private final Peramban peramban;
  private final Page halaman;
  private final String proses;

  /**
   * @param proses part of the title of the process whose tasks are meant ("Triwulan III")
   */
  MejaTugas(Peramban peramban, String proses) {
    this.peramban = peramban;
    this.halaman = peramban.halaman();
    this.proses = proses;
  }

  Peramban peramban() {
    return peramban;
  }

  /** Opens the task that waits on the desk. */
  MejaTugas buka(int langkah) {
    peramban.buka("/meja");
    Locator kartu =
        halaman
            .locator("article.r-tugas")
            .filter(new Locator.FilterOptions().setHasText(proses))
            .filter(new Locator.FilterOptions().setHasText("langkah " + langkah + " dari"));
    kartu.getByRole(AriaRole.LINK).last().click();
    halaman.waitForURL("**/tugas/**");
    return this;
  }

  /** Opens a task that has been done. */
  MejaTugas bukaLagi(String tugas) {
    peramban.buka("/tugas/" + tugas);
    return this;
  }

  /** The id of the task that is open. */
  String tugas() {
    String jalur = peramban.jalur();
    return jalur.substring(jalur.lastIndexOf('/') + 1);
  }

  MejaTugas potret(String nama) {
    peramban.potret(nama);
    return this;
  }

  /** Keeps a paper that the page offers as a PDF. */
  MejaTugas simpan(String tautan, String nama) {
    peramban.simpan(
        halaman.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(tautan)).first(),
        nama);
    return this;
  }

  /** Orders what is usual; where somebody is to be chosen, the first. */
  void perintahkan() {
    isiPerintah();
    halaman.locator("#beri").click();
    selesai();
  }

  /** The same with a double click, as impatient people do. */
  void perintahkanDuaKali() {
    isiPerintah();
    halaman.locator("#beri").dblclick();
    selesai();
  }

  private void isiPerintah() {
    Locator penerima = halaman.locator("#penerima .ui-radiobutton-box");
    if (penerima.count() > 0) {
      penerima.first().click();
    }
    if (halaman.locator("#instruksi .ui-state-active").count() == 0) {
      halaman.locator("#instruksi .ui-chkbox-box").first().click();
    }
    halaman.locator("#catatan").fill("Mohon diselesaikan tepat waktu.");
  }

  void ajukan() {
    halaman.locator("[id$='ajukan']").click();
    selesai();
  }

  void paraf() {
    halaman.locator("[id='putusan:paraf']").click();
    selesai();
  }

  void kembalikan(String alasan) {
    halaman.locator("#lembar-kembali .ui-button").first().click();
    halaman.locator("[id='kembali:alasan']").fill(alasan);
    halaman.locator("[id='kembali:tombolKembali']").click();
    selesai();
  }

  /** Types the passphrase, at the first time twice, and signs; the page tells number and date. */
  MejaTugas tandaTangani(String frasaSandi) {
    bukaLembarTandaTangan(frasaSandi);
    halaman.locator("#tandaTangani").click();
    assertThat(halaman.locator("#pesanPutusan .ui-messages-info").first())
        .containsText("ditandatangani dengan nomor");
    return this;
  }

  /** Opens the sheet and types the passphrase. */
  MejaTugas bukaLembarTandaTangan(String frasaSandi) {
    halaman.locator("#buka-ttd").click();
    halaman.locator("#frasa").fill(frasaSandi);
    if (halaman.locator("#frasaUlang").count() > 0) {
      halaman.locator("#frasaUlang").fill(frasaSandi);
    }
    return this;
  }

  void kirim() {
    halaman.locator("[id$=':kirim']").click();
    selesai();
  }

  MejaTugas konfirmasiTerima() {
    halaman.locator("[id='terima:konfirmasi']").click();
    assertThat(halaman.locator("[id='terima:konfirmasi']")).hasCount(0);
    return this;
  }

  byte[] unduhLembarKerja() {
    return Berkas.baca(peramban.unduh(() -> halaman.locator("a[href*='/lembar-kerja/']").click()));
  }

  MejaTugas unggah(String nama, byte[] isi) {
    halaman
        .locator("[id='unggahan:berkas_input']")
        .setInputFiles(
            new FilePayload(
                nama, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", isi));
    assertThat(halaman.locator(".t-berkas-kini")).containsText(nama);
    return this;
  }

  /** Adds a picture wherever evidence is due. */
  MejaTugas lengkapiBukti() {
    Locator wajib =
        halaman
            .locator("#bukti .ui-fileupload")
            .filter(new Locator.FilterOptions().setHasText("wajib"));
    for (int sisa = wajib.count(); sisa > 0; sisa--) {
      wajib
          .first()
          .locator("input[type=file]")
          .setInputFiles(new FilePayload("bukti.png", "image/png", Bukti.gambar()));
      assertThat(wajib).hasCount(sisa - 1);
    }
    return this;
  }

  MejaTugas susunRekapitulasi() {
    halaman.locator("[id='kompilasi:susunRekap']").click();
    assertThat(halaman.locator("[id='kompilasi:ajukan']")).isVisible();
    return this;
  }

  void himpun() {
    halaman.locator("[id='himpunan:himpun']").click();
    selesai();
  }

  private void selesai() {
    halaman.waitForURL("**/meja**");
    assertThat(halaman.locator("#pesanAtas .ui-messages-info").first()).isVisible();
  }
}
