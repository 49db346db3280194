package id.runut.ujung;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The official form on the screen and in every format, and who sees the remarks. */
@ExtendWith(TataPanggung.class)
class FormulirSopIT {

  private static final String SOP = "/sop/sulteng-dkukm-pengumpulan-data";

  /** The drawing itself, not the samples of its legend. */
  private static final String BAGAN = "svg.bagan[role=img]";

  @Test
  void formulirTerbacaDiLayarDanPonsel(Panggung panggung) {
    Peramban kepala = panggung.masuk(Akun.KEPALA_DINAS).buka("/sop");
    assertThat(kepala.halaman().locator("main")).containsText("Pengumpulan Data Kinerja");
    muat(kepala, "50-sop");
    kepala.buka(SOP);
    assertThat(kepala.halaman().locator(BAGAN + " .simbol")).hasCount(24);
    assertThat(kepala.halaman().locator(BAGAN + " .panah.balik")).hasCount(6);
    assertThat(kepala.halaman().locator(".r-catatan-sop")).hasCount(0);
    muat(kepala, "51-formulir-sop");
  }

  @Test
  void administratorMembacaCatatan(Panggung panggung) {
    Peramban admin = panggung.masuk(Akun.ADMIN).buka(SOP);
    assertThat(admin.halaman().locator(".r-catatan-sop li").first()).isVisible();
    muat(admin, "52-formulir-sop-catatan");
  }

  @Test
  void semuaBentukTerunduh(Panggung panggung) {
    Rest kepala = panggung.rest(Akun.KEPALA_DINAS);
    Map<String, String> awalan =
        Map.of("pdf", "%PDF", "xlsx", "PK", "bpmn", "<?xml", "svg", "<svg");
    awalan.forEach(
        (bentuk, awal) -> {
          byte[] isi = kepala.ambil(SOP + "/bagan." + bentuk).harus(200).isi();
          Berkas.tulis(panggung.bukti().resolve("sop." + bentuk), isi);
          assertTrue(new String(isi, StandardCharsets.UTF_8).startsWith(awal), bentuk);
        });
    kepala.ambil(SOP + "/bagan.pdf?kertas=F4").harus(200);
    kepala.ambil("/sop/soppeng-dpmd-pengumpulan-data").harus(404);
  }

  private static void muat(Peramban peramban, String nama) {
    peramban.potret(nama);
    assertEquals(List.of(), peramban.keluhan());
  }
}
