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
 * An administrator copies an SOP, breaks it, is told every fault, mends it, takes a change back,
 * tries it, publishes it, and the process that is started then runs as he has changed it; another
 * version follows, to which he moves that process.
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
    lanjutan();
    dokumenDanKolom();
    coba();
    String kode = terbitkan("2026", 1);
    String proses = berjalan(panggung, kode);
    pindahkan(panggung, kode, proses);
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

  /** Fields that only few steps have; the last change is taken back. */
  private void lanjutan() {
    buka(5);
    bukaLanjutan();
    halaman.selectOption("[id=templat]", "nota_dinas");
    halaman.selectOption("[id=bagianCara]", "SEREMPAK");
    halaman.waitForSelector("[id=bagianPeran]");
    halaman.selectOption("[id=bagianPeran]", "kasubbag");
    halaman.selectOption("[id=bagianJenis]", "kegiatan");
    halaman.fill("[id=bagianJudul]", "Siapkan bahan");
    tekan("simpanLangkah");
    Locator urungkan = halaman.locator("[id=urungkan]");
    assertThat(urungkan).containsText("Urungkan perubahan langkah 5 (Susun surat)");
    bukaLanjutan();
    assertThat(halaman.locator("[id=templat]")).hasValue("nota_dinas");
    assertThat(halaman.locator("[id=bagianPeran]")).hasValue("kasubbag");
    admin.potret("66-rancangan-lanjutan");
    tekan("urungkan");
    assertThat(halaman.locator("main")).containsText("Diurungkan: perubahan langkah 5");
    bukaLanjutan();
    assertThat(halaman.locator("[id=templat]")).hasValue("");
    assertThat(halaman.locator("[id=bagianPeran]")).hasCount(0);
  }

  private void bukaLanjutan() {
    halaman.locator("[id=lanjutan] > summary").click();
    assertThat(halaman.locator("[id=templat]")).isVisible();
  }

  private void dokumenDanKolom() {
    bagian("Dokumen dan bahan");
    assertThat(halaman.locator(".s-dokumen").first()).containsText("Dibuat di langkah 5.");
    admin.potret("67-rancangan-dokumen");
    bagian("Pelaksana");
    Locator kolom = halaman.locator("a.s-langkah");
    String kedua = kolom.nth(1).locator("strong").textContent();
    kolom.nth(1).click();
    assertThat(halaman.locator("[id=isianKolom]")).containsText("Bila kolom ini dihapus, langkah");
    tekan("naikKolom");
    assertThat(kolom.first().locator("strong")).hasText(kedua);
    admin.potret("68-rancangan-kolom");
    tekan("urungkan");
    assertThat(kolom.nth(1).locator("strong")).hasText(kedua);
  }

  private String terbitkan(String sebutan, int nomor) {
    bagian("Terbitkan");
    halaman.fill("[id=sebutanVersi]", sebutan);
    halaman.fill("[id=nomorSah]", "800/41/SK/2026");
    halaman.fill("[id=oleh]", "Kepala Dinas Koperasi dan UKM");
    halaman.fill("[id=tanggalSah_input]", "2 November 2026");
    halaman.keyboard().press("Tab");
    admin.potret("65-rancangan-terbitkan");
    tekan("terbitkan");
    halaman.waitForURL("**/admin/sop");
    assertThat(halaman.locator("main")).containsText("Versi " + nomor + " berlaku mulai");
    Locator tautan =
        halaman.locator("[id=sop] h3 a", new Page.LocatorOptions().setHasText(NAMA)).first();
    String alamat = tautan.getAttribute("href");
    return alamat.substring(alamat.lastIndexOf('/') + 1);
  }

  private static String berjalan(Panggung panggung, String kode) {
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
    return proses;
  }

  /** A second version, and the running process moved to it; its history tells why. */
  private void pindahkan(Panggung panggung, String kode, String proses) {
    halaman
        .locator(
            "article",
            new Page.LocatorOptions().setHas(halaman.locator("a[href$='/" + kode + "']")))
        .locator("button")
        .click();
    halaman.waitForURL("**/admin/sop/*-*");
    buka(20);
    halaman.fill("[id=waktu]", "45");
    tekan("simpanLangkah");
    terbitkan("2027", 2);
    admin.buka("/admin/sop/pindah/" + kode);
    assertThat(halaman.locator("h1")).hasText("1 proses pada versi lama");
    admin.potret("69-pindah-versi");
    Locator tombol = halaman.locator("article button");
    tombol.click();
    assertThat(halaman.locator("main")).containsText("Tulis dahulu alasan pemindahan.");
    halaman.fill("[id='pindah:alasan']", "Waktu baku langkah 20 berubah");
    tombol.click();
    assertThat(halaman.locator("h1")).hasText("Semua proses memakai versi terbaru");
    assertThat(halaman.locator(".r-benang")).containsText("Waktu baku langkah 20 berubah");
    admin.potret("70-pindah-sesudah");
    Peramban kepala = panggung.masuk(Akun.KEPALA_DINAS).buka("/proses/" + proses);
    Locator riwayat = kepala.halaman().locator("li.pindah");
    assertThat(riwayat).containsText("dari versi 1 ke versi 2");
    assertThat(riwayat).containsText("Waktu baku langkah 20 berubah");
    riwayat.scrollIntoViewIfNeeded();
    kepala.potret("71-riwayat-pindah");
    assertTrue(kepala.keluhan().isEmpty(), kepala.keluhan()::toString);
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
