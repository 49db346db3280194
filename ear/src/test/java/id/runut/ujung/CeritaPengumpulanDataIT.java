package id.runut.ujung;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * SOP Pengumpulan Data Kinerja in the browser, step by step, with one return at step 5 and one at
 * step 14, a wrong workbook, a deputy, a double click and a foreign address; and what it leaves:
 * letters that validate, figures that are right, a database that agrees with itself.
 */
@ExtendWith(TataPanggung.class)
class CeritaPengumpulanDataIT {

  private static final String PERIODE = "Triwulan III";
  private static final DateTimeFormatter HARI =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id"));

  private Panggung panggung;
  private String tugasPenyampaian;

  @Test
  void dariPerintahKepalaDinasSampaiRekapitulasiDiPerangkatDaerah(Panggung panggung) {
    this.panggung = panggung;
    perintahAwal();
    suratPengumpulanData();
    penyampaian();
    pengukuran();
    tandaTerima();
    rekapitulasi();
    pelaksanaHarian();
    suratPengantar();
    penerimaan();
    akhir();
  }

  private void perintahAwal() {
    Page halaman = panggung.masuk(Akun.KEPALA_DINAS).buka("/proses").halaman();
    panggung.masuk(Akun.KEPALA_DINAS).potret("10-mulai-proses");
    halaman.locator("[id='mulaiProses:sop']").click();
    halaman
        .locator("[id='mulaiProses:sop_items'] li[data-label^='Pengumpulan Data Kinerja']")
        .click();
    // The choice of the quarter is drawn anew for each SOP.
    panggung.masuk(Akun.KEPALA_DINAS).tenang();
    halaman.locator("[id='mulaiProses:triwulan']").click();
    halaman.locator("[id='mulaiProses:triwulan_items'] li[data-label='III']").click();
    halaman.locator("[id='mulaiProses:tombolMulai']").click();
    halaman.waitForURL("**/tugas/**");
    meja(Akun.KEPALA_DINAS).buka(1).potret("11-langkah-01-disposisi").perintahkan();
    meja(Akun.SEKRETARIS).buka(2).perintahkanDuaKali();
    meja(Akun.KASUBBAG_PROGRAM)
        .buka(3)
        .potret("12-langkah-03-disposisi-spt")
        .simpan("Lembar disposisi", "lembar-disposisi.pdf")
        .perintahkan();
  }

  private void suratPengumpulanData() {
    meja(Akun.FUNGSIONAL_SATU).buka(4).potret("13-langkah-04-susun").ajukan();
    meja(Akun.KASUBBAG_PROGRAM)
        .buka(5)
        .potret("14-langkah-05-periksa")
        .kembalikan("Batas pengiriman data belum disebut.");
    MejaTugas staf = meja(Akun.FUNGSIONAL_SATU).buka(4);
    assertThat(staf.peramban().halaman().locator("main")).containsText("Batas pengiriman data");
    staf.potret("15-langkah-04-dikembalikan").ajukan();
    meja(Akun.KASUBBAG_PROGRAM).buka(5).paraf();
    meja(Akun.SEKRETARIS).buka(6).potret("16-langkah-06-periksa").paraf();
    MejaTugas kepala = meja(Akun.KEPALA_DINAS).buka(7).potret("17-langkah-07-tanda-tangan");
    kepala.bukaLembarTandaTangan(Skrip.FRASA_SANDI).potret("18-langkah-07-frasa-sandi");
    kepala.peramban().halaman().locator("#lembar-ttd [data-tutup]").click();
    kepala.tandaTangani(Skrip.FRASA_SANDI);
    kepala.potret("19-langkah-07-tertanda");
  }

  private void penyampaian() {
    meja(Akun.SEKRETARIS).buka(8).perintahkan();
    meja(Akun.KASUBBAG_PROGRAM).buka(9).perintahkan();
    MejaTugas staf = meja(Akun.FUNGSIONAL_SATU).buka(10).potret("20-langkah-10-kirim");
    tugasPenyampaian = staf.tugas();
    staf.kirim();
  }

  private void pengukuran() {
    MejaTugas kelembagaan = meja(Akun.KABID_KELEMBAGAAN).buka(11);
    alamatOrangLain(kelembagaan.tugas());
    MejaTugas koperasi = meja(Akun.KABID_KOPERASI).buka(11).potret("21-langkah-11-terima");
    koperasi.konfirmasiTerima();
    byte[] kosong = koperasi.unduhLembarKerja();
    LembarIsian.Salah salah = LembarIsian.salah(kosong, "1.2", "empat koma enam");
    koperasi.unggah("capaian-salah.xlsx", salah.isi());
    Page halaman = koperasi.peramban().halaman();
    assertThat(halaman.locator(".t-salah")).containsText("Sel " + salah.sel());
    assertThat(halaman.locator(".t-salah")).containsText("empat koma enam");
    koperasi.potret("22-langkah-11-salah");
    koperasi.unggah("capaian-koperasi.xlsx", terisi(kosong, Akun.KABID_KOPERASI)).lengkapiBukti();
    koperasi.potret("23-langkah-11-benar").kirim();
    for (CapaianCerita.Unit unit : CapaianCerita.UNIT) {
      if (unit.akun() != Akun.KABID_KOPERASI) {
        MejaTugas meja = meja(unit.akun()).buka(11).konfirmasiTerima();
        byte[] terisi = terisi(meja.unduhLembarKerja(), unit.akun());
        meja.unggah("capaian-" + unit.akun().nama() + ".xlsx", terisi).lengkapiBukti().kirim();
      }
    }
  }

  private void tandaTerima() {
    MejaTugas staf = meja(Akun.FUNGSIONAL_SATU).bukaLagi(tugasPenyampaian);
    assertThat(staf.peramban().halaman().locator("main")).containsText("5 dari 5");
    staf.potret("24-langkah-10-tanda-terima").simpan("Lembar tanda terima", "tanda-terima.pdf");
  }

  private static byte[] terisi(byte[] kosong, Akun unit) {
    return LembarIsian.terisi(kosong, CapaianCerita.milik(unit).realisasi());
  }

  private void alamatOrangLain(String tugas) {
    Peramban koperasi = panggung.masuk(Akun.KABID_KOPERASI);
    Response jawaban = koperasi.halaman().navigate(panggung.alamat() + "/tugas/" + tugas);
    assertEquals(404, jawaban.status(), jawaban.url());
    koperasi.potret("24-bukan-untuk-anda");
    assertEquals(404, panggung.rest(Akun.KABID_KOPERASI).ambil("/tugas/" + tugas).kode());
  }

  private void rekapitulasi() {
    meja(Akun.FUNGSIONAL_SATU)
        .buka(12)
        .susunRekapitulasi()
        .potret("25-langkah-12-kompilasi")
        .ajukan();
    meja(Akun.KASUBBAG_PROGRAM).buka(13).potret("26-langkah-13-periksa").paraf();
    meja(Akun.SEKRETARIS).buka(14).kembalikan("Periksa lagi angka UPT Balai Pelatihan.");
    meja(Akun.KASUBBAG_PROGRAM).buka(13).paraf();
  }

  private void pelaksanaHarian() {
    tunjukPelaksanaHarian();
    MejaTugas pengganti = meja(Akun.KABID_KELEMBAGAAN).buka(14);
    assertThat(pengganti.peramban().halaman().locator(".r-pita")).containsText("Plh.");
    pengganti.potret("29-langkah-14-plh-sekretaris").paraf();
    meja(Akun.KEPALA_DINAS)
        .buka(15)
        .potret("30-langkah-15-tanda-tangan")
        .tandaTangani(Skrip.FRASA_SANDI);
  }

  /** The administrator makes a head of bidang the deputy of the sekretaris for today. */
  private void tunjukPelaksanaHarian() {
    Peramban admin = panggung.masuk(Akun.ADMIN).buka("/admin/penugasan");
    Page halaman = admin.halaman();
    pilih(halaman, "tunjuk:jabatan", "Sekretaris");
    pilih(halaman, "tunjuk:pegawai", "Pejabat Kabid Kelembagaan, S.H. · Kabid Kelembagaan, III.a");
    String hariIni = HARI.format(LocalDate.now(ZoneId.of("Asia/Makassar")));
    halaman.locator("[id='tunjuk:mulai_input']").fill(hariIni);
    halaman.locator("[id='tunjuk:selesai_input']").fill(hariIni);
    halaman.locator("[id='tunjuk:surat']").fill("800.1.3/12/Set-DKUKM/2026");
    halaman.locator("[id='tunjuk:tanggalSurat_input']").fill(hariIni);
    admin.potret("27-admin-plh");
    halaman.locator("[id='tunjuk:tombolTunjuk']").click();
    assertThat(halaman.locator("#jabatan")).containsText("Plh. Pejabat Kabid Kelembagaan");
    admin.potret("28-admin-plh-tercatat");
  }

  private static void pilih(Page halaman, String menu, String butir) {
    halaman.locator("[id='" + menu + "']").click();
    halaman.locator("[id='" + menu + "_items'] li[data-label='" + butir + "']").click();
  }

  private void suratPengantar() {
    meja(Akun.SEKRETARIS).buka(16).perintahkan();
    meja(Akun.KASUBBAG_PROGRAM).buka(17).perintahkan();
    meja(Akun.FUNGSIONAL_SATU).buka(18).potret("31-langkah-18-susun").ajukan();
    meja(Akun.KASUBBAG_PROGRAM).buka(19).paraf();
    meja(Akun.SEKRETARIS).buka(20).paraf();
    meja(Akun.KEPALA_DINAS).buka(21).tandaTangani(Skrip.FRASA_SANDI);
    meja(Akun.SEKRETARIS).buka(22).perintahkan();
    meja(Akun.KASUBBAG_PROGRAM).buka(23).potret("32-langkah-23-kirim").kirim();
  }

  private void penerimaan() {
    for (Akun penerima : List.of(Akun.BAPPEDA, Akun.BIRO_ORGANISASI)) {
      MejaTugas meja = meja(penerima).buka(24).konfirmasiTerima();
      String tugas = meja.tugas();
      meja.potret("33-langkah-24-" + penerima.nama()).himpun();
      meja.bukaLagi(tugas)
          .potret("33-langkah-24-" + penerima.nama() + "-himpunan")
          .simpan("Unduh himpunan", "himpunan-triwulan-3-" + penerima.nama() + ".xlsx");
    }
  }

  private void akhir() {
    HasilCerita hasil = HasilCerita.dari(panggung, PERIODE + " ");
    Peramban kepala = panggung.masuk(Akun.KEPALA_DINAS);
    kepala.buka("/proses/" + hasil.proses()).potret("34-proses-selesai");
    assertThat(kepala.halaman().locator("main")).containsText("Plh.");
    kepala.buka("/meja").potret("35-meja-kosong");
    new HalamanLain(panggung).potret(hasil.proses(), hasil.kodeSuratPertama());
    hasil.simpanDokumen();
    hasil.periksaSurat();
    hasil.periksaCapaian();
    Invarian.harusUtuh(panggung);
  }

  private MejaTugas meja(Akun akun) {
    return new MejaTugas(panggung.masuk(akun), PERIODE + " ");
  }
}
