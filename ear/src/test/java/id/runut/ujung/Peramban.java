package id.runut.ujung;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import id.runut.peluncur.Rahasia;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person at one browser: cookies of his own, one page in front of him. */
public final class Peramban {

  private final String alamat;
  private final Path bukti;
  private final Album album;
  private final BrowserContext konteks;
  private final Page halaman;
  private final List<String> keluhan = new ArrayList<>();

  Peramban(String alamat, Path bukti, Album album, BrowserContext konteks) {
    this.alamat = alamat;
    this.bukti = bukti;
    this.album = album;
    this.konteks = konteks;
    this.halaman = konteks.newPage();
    halaman.onConsoleMessage(
        m -> {
          if (m.type().equals("error")) {
            keluhan.add(m.text());
          }
        });
    halaman.onPageError(keluhan::add);
  }

  /** Playwright's page: everything that is not offered here. */
  public Page halaman() {
    return halaman;
  }

  /** Playwright's context: cookies, further pages. */
  public BrowserContext konteks() {
    return konteks;
  }

  /** Opens a page of the portal by its path, such as {@code /meja}. */
  public Peramban buka(String jalur) {
    halaman.navigate(alamat + jalur);
    return this;
  }

  /** Fills in Keycloak's form and waits until the portal shows the desk or says why not. */
  public Peramban masuk(Akun akun) {
    return masuk(akun.nama());
  }

  /** The same for any login of the demo's realm. */
  Peramban masuk(String nama) {
    return buka("/meja").isiMasuk(nama);
  }

  /** Fills in Keycloak's form, wherever it was that somebody was sent to it from. */
  Peramban isiMasuk(String nama) {
    halaman.fill("#username", nama);
    halaman.fill("#password", Rahasia.PENGGUNA);
    halaman.click("#kc-login");
    halaman.waitForURL(url -> url.startsWith(alamat));
    return this;
  }

  /** Waits until the page has put in place whatever the server was asked for. */
  Peramban tenang() {
    halaman.evaluate(
        """
        new Promise(selesai => {
          const lihat = () =>
            PrimeFaces.ajax.Queue.isEmpty() ? selesai() : requestAnimationFrame(lihat);
          lihat();
        })
        """);
    return this;
  }

  /** Does something after which the portal shows a page anew, and waits until that is there. */
  Peramban pindah(Runnable pemicu) {
    halaman.evaluate("document.documentElement.dataset.lama = 'ya'");
    pemicu.run();
    assertThat(halaman.locator("html:not([data-lama])")).hasCount(1);
    // The new page's first line is there before its last: who counts must wait for all of it.
    halaman.waitForLoadState(LoadState.DOMCONTENTLOADED);
    return this;
  }

  /** The path of the page that is shown, without the portal's address. */
  public String jalur() {
    return halaman.url().startsWith(alamat)
        ? halaman.url().substring(alamat.length())
        : halaman.url();
  }

  /** What the console complained about since the page was opened first: CSP, scripts, 404. */
  public List<String> keluhan() {
    return List.copyOf(keluhan);
  }

  /**
   * Keeps the page, top to bottom, in {@code target/bukti}: on a phone, on a desktop, in the dark.
   * What axe finds there fails the test in the end.
   *
   * @param nama file name without ending, numbered so that the folder reads as a story
   */
  public Peramban potret(String nama) {
    album.simpan(nama, halaman);
    return this;
  }

  /** Makes the window as narrow as a phone, for what has to be done on one. */
  public Peramban ponsel() {
    halaman.setViewportSize(Album.SEMPIT, Album.TINGGI);
    return this;
  }

  /**
   * Does something that downloads a file, keeps the file in {@code target/bukti} under its own
   * name, and returns it.
   */
  public Path unduh(Runnable pemicu) {
    Download unduhan = halaman.waitForDownload(pemicu);
    Path berkas = bukti.resolve(unduhan.suggestedFilename());
    unduhan.saveAs(berkas);
    return berkas;
  }

  /** Keeps in {@code target/bukti} what a link of the page leads to. */
  public Peramban simpan(Locator tautan, String nama) {
    APIResponse jawaban = konteks.request().get((String) tautan.evaluate("t => t.href"));
    assertEquals(200, jawaban.status(), jawaban::text);
    Berkas.tulis(bukti.resolve(nama), jawaban.body());
    return this;
  }

  /** Keeps what can be seen after a failure. */
  void potretKegagalan(String nama) {
    try {
      Files.createDirectories(bukti.resolve("gagal"));
      halaman.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(bukti.resolve("gagal").resolve(nama + ".png")));
      Files.writeString(bukti.resolve("gagal").resolve(nama + ".html"), halaman.content());
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  void tutup() {
    konteks.close();
  }
}
