package id.runut.ujung;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The pictures of a run, and the faults that were seen on the way. Each page is taken on a phone,
 * on a desktop and in the dark; it must fit the phone, no two elements may share a name, and axe
 * must find nothing against WCAG 2.1 A and AA, however it is looked at.
 */
final class Album {

  /** A desktop and the narrowest phone that must work. */
  static final int LEBAR = 1280;

  static final int SEMPIT = 360;
  static final int TINGGI = 800;

  /**
   * A window as tall as all that is in it: the page and the column of the task page that scrolls by
   * itself. So bars that stick to the window's edge hide nothing.
   */
  private static final String TINGGI_ISI =
      "Math.max("
          + TINGGI
          + ", document.documentElement.scrollHeight, ...[...document.querySelectorAll('.t-kanan')]"
          + ".map(e => e.getBoundingClientRect().top + e.scrollHeight))";

  /** After a window has changed its size, its page has been laid out when this is over. */
  private static final String TERGAMBAR =
      "new Promise(selesai => requestAnimationFrame(() => requestAnimationFrame(selesai)))";

  private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

  private final Path folder;
  private final Set<String> cela = new LinkedHashSet<>();

  Album(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps a page as {@code nama-360.png}, {@code nama-1280.png} and {@code nama-gelap.png}. It
   * looks as before afterwards.
   */
  void simpan(String nama, Page halaman) {
    ViewportSize semula = halaman.viewportSize();
    potret(nama + "-" + SEMPIT, halaman, SEMPIT);
    potret(nama + "-" + LEBAR, halaman, LEBAR);
    terang(halaman, ColorScheme.DARK);
    potret(nama + "-gelap", halaman, LEBAR);
    terang(halaman, ColorScheme.LIGHT);
    halaman.setViewportSize(semula.width, semula.height);
  }

  /** What was found so far; forgotten with the answer. */
  List<String> cela() {
    List<String> hasil = List.copyOf(cela);
    cela.clear();
    return hasil;
  }

  private void potret(String nama, Page halaman, int lebar) {
    halaman.setViewportSize(lebar, TINGGI);
    halaman.evaluate("document.fonts.ready");
    halaman.evaluate(TERGAMBAR);
    halaman.setViewportSize(lebar, ((Number) halaman.evaluate(TINGGI_ISI)).intValue());
    halaman.evaluate(TERGAMBAR);
    halaman.evaluate(
        "Promise.all([...document.images].map(g => g.complete"
            + " || new Promise(selesai => { g.onload = g.onerror = selesai; })))");
    halaman.screenshot(
        new Page.ScreenshotOptions()
            .setAnimations(ScreenshotAnimations.DISABLED)
            .setPath(folder.resolve(nama + ".png")));
    int isi = ((Number) halaman.evaluate("document.documentElement.scrollWidth")).intValue();
    if (isi > lebar) {
      cela.add(nama + " is " + isi + " px wide");
    }
    namaGanda(halaman).forEach(id -> cela.add(nama + " has two elements called " + id));
    new AxeBuilder(halaman)
        .withTags(WCAG)
        .analyze()
        .getViolations()
        .forEach(aturan -> aturan.getNodes().forEach(n -> cela.add(sebut(nama, aturan, n))));
  }

  /** What belongs to the one element would happen to the other. */
  @SuppressWarnings("unchecked")
  private static List<String> namaGanda(Page halaman) {
    return (List<String>)
        halaman.evaluate(
            "[...document.querySelectorAll('[id]')].map(e => e.id)"
                + ".filter((id, i, semua) => semua.indexOf(id) !== i)");
  }

  private static void terang(Page halaman, ColorScheme pilihan) {
    halaman.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(pilihan));
  }

  private static String sebut(String nama, Rule aturan, CheckedNode letak) {
    return String.join(
        " · ", nama, aturan.getId(), String.valueOf(letak.getTarget()), letak.getFailureSummary());
  }
}
