package id.runut.ujung;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/**
 * The desk and the task page of one official, as his hands use them. Each act ends with a sentence
 * about what happened.
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

  /** Takes a task from the desk by its id, however far down it lies. */
  MejaTugas ambil(String tugas) {
    Locator tombol = halaman.locator("article.r-tugas a.ui-button[href$='/tugas/" + tugas + "']");
    Locator terisi = halaman.locator("article.r-tugas");
    int lembar = 1;
    do {
      peramban.buka("/meja?hal=" + lembar++);
    } while (tombol.count() == 0 && terisi.count() > 0);
    peramban.pindah(tombol::click);
    return this;
  }

  /** Opens a task that has been done, or is being done. */
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
    selesaikan("#beri");
  }

  /** The same with a double click, as impatient people do. */
  void perintahkanDuaKali() {
    isiPerintah();
    selesaikan(() -> halaman.locator("#beri").dblclick());
  }

  private void isiPerintah() {
    pilihPenerima();
    if (halaman.locator("#instruksi .ui-state-active").count() == 0) {
      halaman.locator("#instruksi .ui-chkbox-box").first().click();
    }
    halaman.locator("#catatan").fill("Mohon diselesaikan tepat waktu.");
  }

  /** Where somebody is to be chosen who goes on, the first. */
  MejaTugas pilihPenerima() {
    Locator penerima = halaman.locator("#penerima, #penerusRapat").locator(".ui-radiobutton-box");
    if (penerima.count() > 0) {
      penerima.first().click();
    }
    return this;
  }

  /** Goes through all letters of the task; the last one stays open. */
  MejaTugas bukaSemuaNaskah() {
    Locator naskah = halaman.locator("nav.r-saring a[href*='dokumen=']");
    int jumlah = naskah.count();
    for (int i = 1; i < jumlah; i++) {
      Locator berikut = naskah.nth(i);
      peramban.pindah(berikut::click);
    }
    return this;
  }

  void ajukan() {
    selesaikan("[id$='ajukan']");
  }

  void paraf() {
    selesaikan("[id='putusan:paraf']");
  }

  void kembalikan(String alasan) {
    halaman.locator("#lembar-kembali .ui-button").first().click();
    halaman.locator("[id='kembali:alasan']").fill(alasan);
    selesaikan("[id='kembali:tombolKembali']");
  }

  /** Types the passphrase, at the first time twice, and signs; the page tells number and date. */
  MejaTugas tandaTangani(String frasaSandi) {
    bukaLembarTandaTangan(frasaSandi);
    peramban.pindah(() -> halaman.locator("#tandaTangani").click());
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
    selesaikan("[id$=':kirim']");
  }

  MejaTugas konfirmasiTerima() {
    muatUlang("[id='terima:konfirmasi']");
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
    muatUlang("[id='kompilasi:susunRekap']");
    assertThat(halaman.locator("[id='kompilasi:ajukan']")).isVisible();
    return this;
  }

  /** The same at the page of a recap; documents that are put together have none. */
  MejaTugas susunRekapitulasiBilaDiminta() {
    return halaman.locator("[id='kompilasi:susunRekap']").count() > 0 ? susunRekapitulasi() : this;
  }

  void himpun() {
    selesaikan("[id='himpunan:himpun']");
  }

  /** Why the act cannot be done yet, as the page says beside its button; null when it can. */
  String alasanBelum() {
    Locator alasan = halaman.locator("#alasan-belum");
    return alasan.count() == 0 ? null : alasan.textContent().strip();
  }

  /** Presses a button after which the task comes anew. */
  MejaTugas muatUlang(String tombol) {
    peramban.pindah(() -> halaman.locator(tombol).click());
    return this;
  }

  /**
   * Presses the button of an act and waits for the sentence about what happened: on the desk, or at
   * the task while other acts of its step remain.
   */
  void selesaikan(String tombol) {
    selesaikan(() -> halaman.locator(tombol).click());
  }

  private void selesaikan(Runnable tekan) {
    peramban.pindah(tekan);
    assertThat(halaman.locator(".ui-messages-info").first()).isVisible();
  }
}
