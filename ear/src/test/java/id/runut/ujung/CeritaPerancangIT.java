package id.runut.ujung;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An administrator copies an SOP, breaks it, is told every fault, mends it, tries it, publishes it,
 * and the process that is started then runs as he has changed it.
 */
@ExtendWith(TataPanggung.class)
class CeritaPerancangIT {

  private static final String NAMA = "Uji Rancangan Pengumpulan Data";
  private static final String JUDUL = "Tegaskan jadwal";

  private Peramban admin;
  private Page halaman;

  @Test
  void dariSalinanSampaiProsesYangBerjalanMenurutPerubahan(Panggung panggung) {
    admin = panggung.masuk(Akun.ADMIN).buka("/admin/sop");
    halaman = admin.halaman();
    admin.potret("60-perancang");
    salin();
    keliru();
    perbaiki();
    coba();
    String kode = terbitkan();
    berjalan(panggung, kode);
    assertEquals(List.of(), admin.keluhan());
  }

  private void salin() {
    halaman.fill("[id='baru:nama']", NAMA);
    halaman.selectOption("[id='baru:salinan']", "sulteng-dkukm-pengumpulan-data");
    halaman.click("[id='baru:mulai']");
    halaman.waitForURL("**/admin/sop/**");
    assertThat(halaman.locator("h1")).hasText(NAMA);
    assertThat(halaman.locator(".s-temuan")).containsText("Tidak ada kekeliruan");
    assertThat(halaman.locator("a.s-langkah")).hasCount(24);
    admin.potret("61-rancangan");
  }

  private void keliru() {
    buka(2);
    tekan("sisip");
    terbuka(3);
    assertThat(halaman.locator("a.s-langkah")).hasCount(25);
    assertThat(halaman.locator("[id=judul]")).hasValue("");
    buka(5);
    tekan("hapus");
    Locator temuan = halaman.locator(".s-temuan");
    assertThat(temuan).containsText("Judul langkah belum diisi.");
    assertThat(temuan).containsText("Pekerjaan belum diisi.");
    assertThat(temuan).containsText("Langkah tujuan pengembalian sudah dihapus.");
    assertThat(temuan)
        .containsText(
            "Dokumen Surat Pengumpulan Data Kinerja dipakai di sini, tetapi belum dibuat");
    admin.potret("62-rancangan-keliru");
    bagian("Terbitkan");
    assertThat(halaman.locator("[id=terbitkan]")).isDisabled();
  }

  private void perbaiki() {
    temuan("Langkah 3", "Judul langkah").click();
    terbuka(3);
    assertThat(halaman.locator("[id=judul]")).hasValue("");
    isi(JUDUL, "Sekretaris menegaskan jadwal penyusunan.", "sekretaris", "disposisi");
    tekan("simpanLangkah");
    assertThat(halaman.locator("a.s-langkah.terbuka")).containsText(JUDUL);
    buka(4);
    tekan("sisip");
    terbuka(5);
    isi("Susun surat", "Fungsional Umum merancang surat.", "fungsional_umum", "susun");
    halaman.selectOption("[id=dokumen]", "surat_pengumpulan_data");
    halaman.fill("[id=kelengkapan]", "Surat Perintah Tugas");
    halaman.fill("[id=keluaran]", "Rancangan Surat Pengumpulan Data Kinerja");
    halaman.fill("[id=waktu]", "4");
    halaman.selectOption("[id=satuan]", "JAM");
    tekan("simpanLangkah");
    assertThat(halaman.locator("a.s-langkah.terbuka")).containsText("Susun surat");
    admin.potret("63-rancangan-isian");
    temuan("Langkah 6", "pengembalian").click();
    terbuka(6);
    halaman.selectOption("[id=kembali]", "5");
    tekan("simpanLangkah");
    assertThat(halaman.locator(".s-temuan")).containsText("Tidak ada kekeliruan");
    assertThat(halaman.locator(".r-bagan")).containsText(JUDUL);
  }

  private void coba() {
    bagian("Coba jalankan");
    for (int langkah = 1; langkah <= 5; langkah++) {
      assertThat(halaman.locator(".s-uji h3").first()).containsText(langkah + ". ");
      ya();
    }
    assertThat(halaman.locator(".s-uji h3")).containsText("6. ");
    admin.potret("64-rancangan-coba");
    halaman.locator(".s-uji button", new Page.LocatorOptions().setHasText("Tidak")).click();
    assertThat(halaman.locator(".s-uji h3")).containsText("5. Susun surat");
    assertThat(halaman.locator(".r-benang")).containsText("dikembalikan");
  }

  private String terbitkan() {
    bagian("Terbitkan");
    halaman.fill("[id=sebutanVersi]", "2026");
    halaman.fill("[id=nomorSah]", "800/41/SK/2026");
    halaman.fill("[id=oleh]", "Kepala Dinas Koperasi dan UKM");
    halaman.fill("[id=tanggalSah_input]", "2 November 2026");
    halaman.keyboard().press("Tab");
    admin.potret("65-rancangan-terbitkan");
    tekan("terbitkan");
    halaman.waitForURL("**/admin/sop");
    assertThat(halaman.locator("main")).containsText("Versi 1 berlaku mulai sekarang.");
    Locator tautan =
        halaman.locator("[id=sop] h3 a", new Page.LocatorOptions().setHasText(NAMA)).first();
    String alamat = tautan.getAttribute("href");
    return alamat.substring(alamat.lastIndexOf('/') + 1);
  }

  private static void berjalan(Panggung panggung, String kode) {
    Rest kepala = panggung.rest(Akun.KEPALA_DINAS);
    Map<String, Integer> periode = Map.of("tahun", 2026, "triwulan", 4);
    String tugas =
        kepala
            .kirim("/proses", Map.of("kodeSop", kode, "periode", periode))
            .harus(201)
            .json()
            .get("tugasId")
            .asText();
    String proses =
        kepala.ambil("/tugas/" + tugas).harus(200).json().at("/ringkasan/prosesId").asText();
    JsonNode langkah = kepala.ambil("/proses/" + proses).harus(200).json().get("langkah");
    assertEquals(25, langkah.size());
    assertEquals(JUDUL, langkah.get(2).at("/langkah/judul").asText());
    Peramban peramban = panggung.masuk(Akun.KEPALA_DINAS).buka("/proses/" + proses);
    assertThat(peramban.halaman().locator("main")).containsText(JUDUL);
    assertTrue(peramban.keluhan().isEmpty(), peramban.keluhan()::toString);
  }

  private void isi(String judul, String uraian, String peran, String jenis) {
    halaman.fill("[id=judul]", judul);
    halaman.fill("[id=uraian]", uraian);
    halaman.selectOption("[id=peran]", peran);
    halaman.selectOption("[id=jenis]", jenis);
  }

  private void buka(int nomor) {
    halaman.locator("a.s-langkah[data-nomor='" + nomor + "']").click();
    terbuka(nomor);
  }

  private void terbuka(int nomor) {
    assertThat(halaman.locator("a.s-langkah.terbuka"))
        .hasAttribute("data-nomor", String.valueOf(nomor));
  }

  /** Presses a button and waits until the page has taken the answer in. */
  private void tekan(String id) {
    halaman.waitForResponse(
        r -> r.request().method().equals("POST"), () -> halaman.click("[id=" + id + "]"));
  }

  private void ya() {
    int sudah = halaman.locator(".r-benang>li").count();
    halaman.locator(".s-uji button:not(:disabled)").first().click();
    assertThat(halaman.locator(".r-benang>li")).hasCount(sudah + 1);
  }

  private void bagian(String nama) {
    halaman.locator(".s-bagian a", new Page.LocatorOptions().setHasText(nama)).click();
    assertThat(halaman.locator(".s-bagian a.kini")).hasText(nama);
  }

  private Locator temuan(String tempat, String kalimat) {
    return halaman
        .locator(".s-temuan li", new Page.LocatorOptions().setHasText(kalimat))
        .locator("a", new Locator.LocatorOptions().setHasText(tempat))
        .first();
  }
}
