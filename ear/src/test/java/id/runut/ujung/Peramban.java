package id.runut.ujung;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import id.runut.peluncur.Rahasia;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One person at one browser: cookies of his own, one page in front of him. */
public final class Peramban {

  /** A desktop and the narrowest phone that must work. */
  static final int LEBAR = 1280;

  static final int SEMPIT = 360;
  private static final int TINGGI = 800;
  private static final Set<String> BERAT = Set.of("serious", "critical");

  private final String alamat;
  private final Path bukti;
  private final BrowserContext konteks;
  private final Page halaman;
  private final List<String> keluhan = new ArrayList<>();

  Peramban(String alamat, Path bukti, BrowserContext konteks) {
    this.alamat = alamat;
    this.bukti = bukti;
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
    buka("/meja");
    halaman.fill("#username", akun.nama());
    halaman.fill("#password", Rahasia.PENGGUNA);
    halaman.click("#kc-login");
    halaman.waitForURL(url -> url.startsWith(alamat));
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
   * Keeps the page, top to bottom, at 1280 and at 360 px, in {@code target/bukti}. The desktop's
   * width is in force again afterwards.
   *
   * @param nama file name without ending, numbered so that the folder reads as a story
   */
  public Peramban potret(String nama) {
    potret(nama, SEMPIT);
    return potret(nama, LEBAR);
  }

  /** Keeps the page at one width. */
  public Peramban potret(String nama, int lebar) {
    ViewportSize lama = halaman.viewportSize();
    if (lama == null || lama.width != lebar) {
      halaman.setViewportSize(lebar, TINGGI);
    }
    halaman.evaluate("document.fonts.ready");
    halaman.evaluate(
        "Promise.all([...document.images].map(g => g.complete"
            + " || new Promise(selesai => { g.onload = g.onerror = selesai; })))");
    halaman.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(bukti.resolve(nama + "-" + lebar + ".png")));
    return this;
  }

  /** Makes the window as narrow as a phone, for what has to be done on one. */
  public Peramban ponsel() {
    halaman.setViewportSize(SEMPIT, TINGGI);
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

  /** Accessibility faults of the page that axe calls serious or critical, one line each. */
  public List<String> hambatan() {
    return new AxeBuilder(halaman)
        .analyze().getViolations().stream()
            .filter(r -> BERAT.contains(r.getImpact()))
            .map(Peramban::sebut)
            .toList();
  }

  private static String sebut(Rule aturan) {
    return aturan.getId() + ": " + aturan.getHelp() + " " + aturan.getNodes().get(0).getHtml();
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
