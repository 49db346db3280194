package id.runut.ujung;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import id.runut.peluncur.Porta;
import id.runut.peluncur.Rahasia;
import id.runut.peluncur.Tempat;
import id.runut.peluncur.Tumpukan;
import id.runut.peluncur.bangun.Bangun;
import id.runut.peluncur.bangun.Pohon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stage on which the stories are played: stack, browser, REST, and a look into the database.
 */
public final class Panggung implements AutoCloseable {

  private static final List<String> PILIHAN_PERAMBAN =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** As long as Playwright waits for everything else, in milliseconds. */
  private static final double BATAS_TUNGGU = 30_000;

  private final Path bukti;
  private final Album album;
  private final Tumpukan tumpukan;
  private final boolean milikSendiri;
  private final Playwright playwright;
  private final Browser browser;
  private final Masuk masuk;
  private final Map<String, Peramban> perNama = new LinkedHashMap<>();
  private final List<Peramban> semua = new ArrayList<>();

  private Panggung(Path akar, Tumpukan tumpukan, boolean milikSendiri) {
    this.bukti = akar.resolve("ear/target/bukti");
    this.album = new Album(bukti);
    this.tumpukan = tumpukan;
    this.milikSendiri = milikSendiri;
    this.masuk = new Masuk(tumpukan.realm());
    this.playwright = Playwright.create();
    PlaywrightAssertions.setDefaultAssertionTimeout(BATAS_TUNGGU);
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(PILIHAN_PERAMBAN));
  }

  /** Starts everything, or joins the stack that {@code -Drunut.panggung} names. */
  static Panggung siapkan() {
    Path akar = Path.of(System.getProperty("runut.akar", "..")).toAbsolutePath().normalize();
    Path data = akar.resolve("ear/target/uji");
    String ada = System.getProperty("runut.panggung", "");
    Tempat tempat = new Tempat(akar, data);
    try {
      Files.createDirectories(akar.resolve("ear/target/bukti"));
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
    if (!ada.isEmpty()) {
      return new Panggung(akar, new Tumpukan(tempat, new Porta(Integer.parseInt(ada))), false);
    }
    Tumpukan.hentikanSisa(tempat);
    Pohon.hapus(data);
    new Bangun(akar).untukDiuji();
    Tumpukan baru = new Tumpukan(tempat, Porta.bebas());
    Runtime.getRuntime().addShutdownHook(new Thread(baru::hentikan));
    try {
      baru.mulai();
      return new Panggung(akar, baru, true);
    } catch (RuntimeException gagal) {
      baru.hentikan();
      throw gagal;
    }
  }

  /** The portal's address. */
  public String alamat() {
    return tumpukan.alamat();
  }

  /** Where evidence is kept. */
  public Path bukti() {
    return bukti;
  }

  /** The pictures, and what is wrong with the pages on them. */
  Album album() {
    return album;
  }

  /** Keycloak: tokens, and switching accounts off and on. */
  public Masuk keycloak() {
    return masuk;
  }

  /** A browser in which nobody has logged in. */
  public Peramban tamu() {
    Peramban baru =
        new Peramban(
            alamat(),
            bukti,
            album,
            browser.newContext(
                new Browser.NewContextOptions()
                    .setLocale("id-ID")
                    .setTimezoneId("Asia/Makassar")
                    .setAcceptDownloads(true)
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setViewportSize(Album.LEBAR, Album.TINGGI)));
    semua.add(baru);
    return baru;
  }

  /**
   * The browser of a demo user, logged in and on his desk. Within one test class it is the same one
   * each time, so that a story can go back and forth between people.
   */
  public Peramban masuk(Akun akun) {
    return masuk(akun.nama());
  }

  /** The same for any login of the demo's realm. */
  Peramban masuk(String nama) {
    return perNama.computeIfAbsent(nama, n -> tamu().masuk(n));
  }

  /** REST with the token of a demo user. */
  public Rest rest(Akun akun) {
    return new Rest(alamat() + "/api/v1", () -> masuk.token(akun));
  }

  /** REST with the token of any login of the demo's realm. */
  public Rest rest(String nama) {
    return new Rest(alamat() + "/api/v1", () -> masuk.token(nama));
  }

  /** REST without a token. */
  public Rest restTanpaToken() {
    return new Rest(alamat() + "/api/v1", () -> null);
  }

  /** A connection to the portal's database, to check what must always hold. */
  public Connection basisData() throws SQLException {
    return DriverManager.getConnection(tumpukan.alamatBasisData(), "runut", Rahasia.BASIS_DATA);
  }

  void potretKegagalan(String nama) {
    for (int i = 0; i < semua.size(); i++) {
      semua.get(i).potretKegagalan(nama + "-" + (i + 1));
    }
  }

  /** Closes all browsers: the next test class begins with nobody logged in. */
  void bereskan() {
    semua.forEach(Peramban::tutup);
    semua.clear();
    perNama.clear();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    if (milikSendiri) {
      tumpukan.hentikan();
    }
  }
}
