package id.runut.ujung;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The pages of the steps that the first SOP does not have. Each kind is shown, photographed and
 * done once in the browser by the official whose task it is; scripts do the others of its kind.
 */
final class LangkahDiPeramban {

  /** Steps of other kinds that look different there: SOP and step, and the name of the picture. */
  private static final Map<String, String> KHAS =
      Map.of(
          "soppeng-dpmd-pengumpulan-data 1", "sop-09-perintah-membentuk-tim",
          "sulteng-dkukm-perjanjian-kinerja 17", "sop-10-tanda-tangan-berjenjang",
          "sulteng-dkukm-lkjip 10", "sop-11-daftar-periksa",
          "sulteng-dkukm-pengukuran 24", "sop-12-dibuka-kembali",
          "kalsel-dpmd-laporan-kinerja 7", "sop-13-susunan-tim",
          "kalbar-bpsdm-laporan-kinerja-tahunan 4", "sop-14-bagian-serentak");

  private static final Map<String, String> JENIS =
      Map.of(
          "registrasi", "sop-01-registrasi",
          "cetak", "sop-02-cetak",
          "arsip", "sop-03-arsip",
          "serah", "sop-04-serah",
          "kegiatan", "sop-05-kegiatan",
          "verifikasi", "sop-06-verifikasi",
          "himpun", "sop-07-himpun",
          "usul_tim", "sop-08-usul-tim");

  /** Kinds whose page first takes what the act needs: evidence, checks of figures. */
  private static final Set<String> DISIAPKAN = Set.of("kegiatan", "verifikasi");

  private static final String SELESAI = "selesai ";

  private final Panggung panggung;
  private final Set<String> sudah = new HashSet<>();

  LangkahDiPeramban(Panggung panggung) {
    this.panggung = panggung;
  }

  /** What has been seen and done. */
  Set<String> sudah() {
    return sudah;
  }

  /** What there is to see and to do. */
  static Set<String> semua() {
    Set<String> semua = new HashSet<>(JENIS.values());
    semua.addAll(KHAS.values());
    JENIS.keySet().forEach(jenis -> semua.add(SELESAI + jenis));
    return semua;
  }

  /** Photographs the page of a task that looks like none before. */
  void lihat(String nama, String kode, JsonNode rincian) {
    String potret = potret(kode, rincian);
    if (potret != null && sudah.add(potret)) {
      buka(nama, rincian).potret(potret);
    }
  }

  /**
   * Does what is due at a task if nothing of its kind has been done in the browser.
   *
   * @return whether it has been done
   */
  boolean lakukan(String nama, JsonNode rincian) {
    String jenis = rincian.at("/tindakan/0").asText();
    boolean siap = rincian.at("/bolehSelesai/boleh").asBoolean() || DISIAPKAN.contains(jenis);
    if (!JENIS.containsKey(jenis) || !siap || !sudah.add(SELESAI + jenis)) {
      return false;
    }
    Page halaman = buka(nama, rincian).halaman();
    isi(jenis, halaman);
    Locator penerima = halaman.locator("#penerima .ui-radiobutton-box");
    if (penerima.count() > 0) {
      penerima.first().click();
    }
    halaman.locator(tombol(jenis)).click();
    assertThat(halaman.locator(".ui-messages-info").first()).isVisible();
    return true;
  }

  private Peramban buka(String nama, JsonNode rincian) {
    return panggung.masuk(nama).buka("/tugas/" + rincian.at("/ringkasan/id").asText());
  }

  private static String potret(String kode, JsonNode rincian) {
    String khas = KHAS.get(kode + " " + rincian.at("/ringkasan/langkah").asInt());
    return khas == null ? JENIS.get(rincian.at("/tindakan/0").asText()) : khas;
  }

  private static void isi(String jenis, Page halaman) {
    switch (jenis) {
      case "registrasi" -> halaman.locator("#keterangan").fill("Map biru");
      case "cetak" -> {
        halaman.locator("#eksemplar").fill("3");
        halaman.locator("#untuk").fill("Pimpinan");
      }
      case "arsip" -> halaman.locator("#tempat").fill("Lemari 1, odner SAKIP 2026");
      case "serah" -> halaman.locator("#catatanSerah").fill("Berkas lengkap.");
      case "kegiatan" -> kegiatan(halaman);
      case "verifikasi" -> verifikasi(halaman);
      case "himpun" -> assertThat(halaman.locator("#himpun")).isVisible();
      // The head of a unit finds himself proposed.
      case "usul_tim" -> assertThat(halaman.locator("#jabatan .ui-state-active")).hasCount(1);
      default -> throw new AssertionError("nobody does " + jenis + " in the browser");
    }
  }

  private static void kegiatan(Page halaman) {
    halaman.locator("#tempat").fill("Biro Organisasi");
    halaman.locator("#uraian").fill("Konsep dibahas bersama; tidak ada perubahan.");
    halaman
        .locator("#bukti input[type=file]")
        .setInputFiles(new FilePayload("hasil.png", "image/png", Bukti.gambar()));
    assertThat(halaman.locator("#bukti")).containsText("hasil.png");
    assertThat(halaman.locator("#tempat")).hasValue("Biro Organisasi");
  }

  private static void verifikasi(Page halaman) {
    Locator terima =
        halaman
            .locator("button")
            .filter(new Locator.FilterOptions().setHasText("Konfirmasi sudah"));
    terima.click();
    assertThat(terima).hasCount(0);
    Locator sesuai =
        halaman
            .locator("#verifikasi button")
            .filter(new Locator.FilterOptions().setHasText("Sesuai"));
    Locator beres = halaman.locator("#verifikasi .r-kartu-judul .r-tepat");
    for (int i = 0; i < sesuai.count(); i++) {
      sesuai.nth(i).click();
      assertThat(beres).hasCount(i + 1);
    }
  }

  private static String tombol(String jenis) {
    return switch (jenis) {
      case "registrasi", "cetak" -> "#catat";
      case "arsip" -> "#arsipkan";
      case "serah" -> "#serahkan";
      case "kegiatan" -> "#lapor";
      case "verifikasi" -> "#terima";
      case "himpun" -> "#himpun";
      case "usul_tim" -> "#usulkan";
      default -> throw new AssertionError(jenis);
    };
  }
}
