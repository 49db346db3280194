package id.runut.ujung;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A meeting in the browser: called by its chair, attended by code, by login, as a guest and by
 * list, its minutes written while it goes on, its decisions followed up.
 */
@ExtendWith(TataPanggung.class)
class CeritaRapatIT {

  private static final String JUDUL = "Rapat evaluasi capaian triwulan";
  private static final String KEPUTUSAN = "Menyampaikan data omzet koperasi binaan";
  private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
  private static final DateTimeFormatter JAM = DateTimeFormatter.ofPattern("HH:mm");

  private Panggung panggung;
  private String rapat;
  private String kode;

  @Test
  void dariUndanganSampaiTindakLanjut(Panggung panggung) {
    this.panggung = panggung;
    undang();
    undangan();
    kodeDiLayar();
    hadirDenganKode();
    hadirSesudahMasuk();
    hadirSebagaiTamu();
    hadirDicatat();
    notula();
    keputusan();
    foto();
    pengesahan();
    tutup();
    tindakLanjut();
    Invarian.harusUtuh(panggung);
  }

  @Test
  void rapatDenganTokenSaja(Panggung panggung) {
    Rest pimpinan = panggung.rest(Akun.KABID_PENGEMBANGAN);
    Rest peserta = panggung.rest(Akun.KEPALA_UPT);
    String saya = jabatan(pimpinan);
    Instant kini = Instant.now();
    Map<String, Object> undangan =
        Map.of(
            "judul",
            "Rapat persiapan pelatihan",
            "acara",
            "Jadwal pelatihan",
            "mulai",
            kini.minusSeconds(600).toString(),
            "selesai",
            kini.plusSeconds(3600).toString(),
            "tautan",
            "https://rapat.contoh.go.id/pelatihan",
            "pimpinan",
            saya,
            "notulis",
            saya,
            "jabatan",
            List.of(jabatan(peserta)),
            "tamu",
            List.of());
    pimpinan.kirim("/rapat", Map.of("judul", "Tanpa waktu")).harus(422);
    String rapatBaru =
        "/rapat/" + pimpinan.kirim("/rapat", undangan).harus(201).json().get("id").asText();
    panggung.rest(Akun.BAPPEDA).ambil(rapatBaru).harus(404);
    String kodeBaru =
        pimpinan.ambil(rapatBaru + "/kode-hadir").harus(200).json().get(0).get("kode").asText();
    peserta.kirim("/hadir/" + kodeBaru).harus(200);
    panggung
        .restTanpaToken()
        .kirim("/hadir-tamu/" + kodeBaru, Map.of("nama", "Ahmad", "instansi", "LPK Palu"))
        .harus(200);
    pimpinan.ganti(rapatBaru + "/notula/PEMBAHASAN", Map.of("isi", "<p>Jadwal.</p>", "versi", 0));
    pimpinan
        .kirim(
            rapatBaru + "/keputusan",
            Map.of("isi", "Menyiapkan ruang kelas", "jabatan", jabatan(peserta)))
        .harus(200);
    String sidik = pimpinan.ambil(rapatBaru + "/notula").harus(200).json().get("sidik").asText();
    peserta.kirim(rapatBaru + "/notula/sahkan", Map.of("sidik", sidik)).harus(403);
    pimpinan.kirim(rapatBaru + "/notula/sahkan", Map.of("sidik", sidik)).harus(200);
    assertEquals(
        "SELESAI",
        pimpinan.kirim(rapatBaru + "/tutup").harus(200).json().get("status").asText(),
        rapatBaru);
    peserta.ambil(rapatBaru + "/dokumen/NOTULA").harus(200);
    JsonNode perintah = peserta.ambil("/tindak-lanjut").harus(200).json().get("isi").get(0);
    assertEquals("Menyiapkan ruang kelas", perintah.get("isi").asText());
    peserta
        .kirim(
            "/tindak-lanjut/" + perintah.get("id").asText() + "/selesai",
            Map.of("laporan", "Sudah siap."))
        .harus(204);
  }

  private static String jabatan(Rest rest) {
    return rest.ambil("/saya").harus(200).json().at("/jabatan/0/jabatanId").asText();
  }

  private void undang() {
    Peramban sekretaris = panggung.masuk(Akun.SEKRETARIS).buka("/rapat");
    sekretaris.potret("60-rapat-kosong");
    Page halaman = sekretaris.buka("/rapat/baru").halaman();
    halaman.locator("#undang").click();
    assertThat(halaman.locator("main")).containsText("Tulis nama rapat.");
    sekretaris.potret("61-rapat-baru-kurang");
    halaman.locator("#judul").fill(JUDUL);
    halaman.locator("#acara").fill("Paparan capaian tiap bidang\nRencana tindak lanjut");
    isiWaktu(halaman);
    halaman.locator("#tempat").fill("Ruang rapat lantai 2");
    halaman.locator("#notulis").selectOption(new String[] {pegawai(halaman, "Pengolah Data")});
    for (String peserta : new String[] {"Pemberdayaan Koperasi", "Pemberdayaan Usaha Kecil"}) {
      centang(halaman, peserta);
    }
    halaman.locator("#tambahTamu").click();
    halaman.locator("[id$='namaTamu']").fill("Rina Hadi");
    halaman.locator("[id$='instansiTamu']").fill("BPS Provinsi");
    halaman.locator("#undang").click();
    halaman.waitForURL(url -> url.matches(".*/rapat/[0-9a-f-]{36}"));
    rapat = sekretaris.jalur();
    sekretaris.potret("62-rapat-undangan");
  }

  private static void isiWaktu(Page halaman) {
    ZonedDateTime kini = ZonedDateTime.now(WITA);
    LocalDate hari = kini.toLocalDate();
    LocalTime mulai = kini.minusMinutes(5).toLocalTime();
    LocalTime selesai = kini.plusHours(2).toLocalTime();
    halaman.locator("#tanggal").fill(hari.toString());
    boolean baruLewatTengahMalam = mulai.isAfter(kini.toLocalTime());
    halaman.locator("#mulai").fill(baruLewatTengahMalam ? "00:00" : JAM.format(mulai));
    boolean melewatiTengahMalam = selesai.isBefore(kini.toLocalTime());
    halaman.locator("#selesai").fill(melewatiTengahMalam ? "23:59" : JAM.format(selesai));
  }

  private static String pegawai(Page halaman, String bagianNama) {
    return halaman
        .locator("#notulis option")
        .filter(new Locator.FilterOptions().setHasText(bagianNama))
        .getAttribute("value");
  }

  private static void centang(Page halaman, String bagianNama) {
    halaman
        .locator("#jabatan label")
        .filter(new Locator.FilterOptions().setHasText(bagianNama))
        .first()
        .click();
  }

  private void undangan() {
    Peramban koperasi = panggung.masuk(Akun.KABID_KOPERASI).buka("/meja");
    assertThat(koperasi.halaman().locator("main")).containsText(JUDUL);
    koperasi.potret("63-meja-rapat-berikut");
    koperasi.buka("/rapat").potret("64-rapat-akan-datang");
    koperasi.buka(rapat);
    assertThat(koperasi.halaman().locator("main")).containsText("Ruang rapat lantai 2");
    assertThat(koperasi.halaman().locator("main")).containsText("Rina Hadi");
    koperasi.simpan(koperasi.halaman().locator("a[href*='kalender-rapat']"), "rapat.ics");
    // Not invited, and nobody's deputy in another story.
    assertThat(panggung.masuk(Akun.KEPALA_UPT).buka(rapat).halaman().locator("h1"))
        .hasText("Tidak ditemukan");
  }

  private void kodeDiLayar() {
    Peramban notulis = panggung.masuk(Akun.FUNGSIONAL_SATU).buka(rapat + "?tab=hadir");
    Page halaman = notulis.halaman();
    kode = halaman.locator(".rp-kode > li.kini .rp-kode-teks").textContent().strip();
    notulis.potret("65-rapat-daftar-hadir");
    halaman.locator("[data-lembaran='layar-kode']").click();
    assertThat(halaman.locator("dialog .rp-kode > li.kini img")).isVisible();
    notulis.potret("66-rapat-kode-di-layar");
    halaman.locator("dialog [data-tutup]").first().click();
  }

  private void hadirDenganKode() {
    Peramban koperasi = panggung.masuk(Akun.KABID_KOPERASI).ponsel().buka("/hadir/" + kode);
    koperasi.potret("67-hadir-pegawai");
    koperasi.halaman().locator("#sayaHadir").click();
    assertThat(koperasi.halaman().locator("#hadir")).containsText("Anda tercatat hadir");
    koperasi.potret("68-hadir-tercatat");
    koperasi.buka("/hadir/" + kode);
    assertThat(koperasi.halaman().locator("#hadir")).containsText("Anda tercatat hadir");
  }

  /** A phone that nobody has logged in on asks for the login first and comes back to the code. */
  private void hadirSesudahMasuk() {
    Peramban ponsel = panggung.tamu().ponsel().buka("/hadir/" + kode);
    ponsel.potret("69-hadir-belum-masuk");
    Page halaman = ponsel.halaman();
    halaman.locator("a[href*='masuk-hadir']").click();
    ponsel.isiMasuk(Akun.KABID_USAHA_KECIL.nama());
    halaman.locator("#sayaHadir").click();
    assertThat(halaman.locator("#hadir")).containsText("Anda tercatat hadir");
  }

  private void hadirSebagaiTamu() {
    Peramban ponsel = panggung.tamu().ponsel().buka("/hadir/" + kode);
    Page halaman = ponsel.halaman();
    halaman.locator("#tamuHadir").click();
    assertThat(halaman.locator("#hadir")).containsText("Tulis nama tamu.");
    halaman.locator("#nama").fill("Rina Hadi");
    halaman.locator("#instansi").fill("BPS Provinsi");
    halaman.locator("#tamuHadir").click();
    assertThat(halaman.locator("#hadir")).containsText("Anda tercatat hadir");
    ponsel.buka("/hadir/AAAAAAAA-AAAAAA").potret("70-hadir-kode-keliru");
  }

  private void hadirDicatat() {
    Peramban notulis = panggung.masuk(Akun.FUNGSIONAL_SATU).buka(rapat + "?tab=hadir");
    Locator daftar = notulis.halaman().locator("#daftarHadir");
    assertThat(daftar.locator("h2")).hasText("3 dari 5 hadir");
    daftar
        .locator("li")
        .filter(new Locator.FilterOptions().setHasText("Sekretaris"))
        .locator("button[id$='tandai']")
        .click();
    assertThat(daftar.locator("h2")).hasText("4 dari 5 hadir");
    notulis.potret("71-rapat-hadir-tercatat");
  }

  private void notula() {
    Peramban notulis = panggung.masuk(Akun.FUNGSIONAL_SATU).buka(rapat + "?tab=notula");
    Page halaman = notulis.halaman();
    halaman
        .locator("#isiPEMBAHASAN .ql-editor")
        .pressSequentially("Kabid Koperasi menyampaikan capaian 96 persen.");
    assertThat(halaman.locator("#tersimpanPEMBAHASAN")).containsText("Tersimpan");
    halaman.locator("#isiKESIMPULAN .ql-editor").pressSequentially("Capaian sesuai target.");
    assertThat(halaman.locator("#tersimpanKESIMPULAN")).containsText("Tersimpan");
    notulis.potret("72-rapat-notula");
    notulis.buka(rapat + "?tab=notula");
    assertThat(halaman.locator("#isiPEMBAHASAN .ql-editor")).containsText("96 persen");
  }

  private void keputusan() {
    Peramban notulis = panggung.masuk(Akun.FUNGSIONAL_SATU).buka(rapat + "?tab=keputusan");
    Page halaman = notulis.halaman();
    halaman.locator("#isiKeputusan").fill(KEPUTUSAN);
    halaman
        .locator("#jabatanKeputusan")
        .selectOption(
            new String[] {
              halaman
                  .locator("#jabatanKeputusan option")
                  .filter(new Locator.FilterOptions().setHasText("Pemberdayaan Koperasi"))
                  .getAttribute("value")
            });
    halaman.locator("#tenggatKeputusan").fill(LocalDate.now(WITA).plusDays(7).toString());
    halaman.locator("#simpanKeputusan").click();
    assertThat(halaman.locator("#judul-keputusan")).hasText("1 keputusan");
    notulis.potret("73-rapat-keputusan");
  }

  private void foto() {
    Peramban notulis = panggung.masuk(Akun.FUNGSIONAL_SATU).buka(rapat + "?tab=foto");
    Page halaman = notulis.halaman();
    halaman
        .locator("[id='unggahan:berkas_input']")
        .setInputFiles(new FilePayload("suasana.png", "image/png", Bukti.gambar()));
    assertThat(halaman.locator("#galeri figure")).hasCount(1);
    halaman.locator("#galeri input[id$='keterangan']").fill("Suasana rapat");
    halaman.locator("#galeri input[id$='keterangan']").blur();
    notulis.potret("74-rapat-foto");
  }

  private void pengesahan() {
    Page halaman = panggung.masuk(Akun.FUNGSIONAL_SATU).buka(rapat + "?tab=notula").halaman();
    halaman.locator("[id='pengesahan:sahkan']").click();
    assertThat(halaman.locator("[id='pengesahan:sahkan']")).hasCount(0);
  }

  private void tutup() {
    Peramban sekretaris = panggung.masuk(Akun.SEKRETARIS).buka(rapat + "?tab=notula");
    Page halaman = sekretaris.halaman();
    halaman.locator("[id='pengesahan:sahkan']").click();
    assertThat(halaman.locator("[id='pengesahan:sahkan']")).hasCount(0);
    sekretaris.buka(rapat).potret("75-rapat-siap-ditutup");
    halaman.locator("#tutup").click();
    assertThat(halaman.locator(".r-judul")).containsText("Sudah ditutup");
    sekretaris.potret("76-rapat-ditutup");
    sekretaris.simpan(halaman.locator("a[href$='/NOTULA']"), "notula-rapat.pdf");
    sekretaris.simpan(halaman.locator("a[href$='/DAFTAR_HADIR']"), "daftar-hadir-rapat.pdf");
    sekretaris.simpan(halaman.locator("a[href$='/DOKUMENTASI']"), "dokumentasi-rapat.pdf");
  }

  private void tindakLanjut() {
    Peramban koperasi = panggung.masuk(Akun.KABID_KOPERASI).buka("/meja");
    Page halaman = koperasi.halaman();
    assertThat(halaman.locator("#tindakLanjut")).containsText(KEPUTUSAN);
    halaman.locator("#tindakLanjut summary").click();
    koperasi.potret("77-meja-tindak-lanjut");
    halaman.locator("[id$='isiLaporan']").fill("Data sudah dikirim lewat surel.");
    halaman.locator("[id$='lapor']").click();
    assertThat(halaman.locator("#tindakLanjut article")).hasCount(0);
    Peramban sekretaris = panggung.masuk(Akun.SEKRETARIS).buka(rapat + "?tab=keputusan");
    assertThat(sekretaris.halaman().locator("main")).containsText("Data sudah dikirim");
    sekretaris.potret("78-rapat-keputusan-selesai");
  }
}
