package id.runut.ujung;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.runut.sop.control.PeriksaInvarian;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A head of bidang stands in for the kasubbag who is on leave: he chooses in which post he acts,
 * gives an order as deputy, and moves a task from one of the staff to another.
 */
@ExtendWith(TataPanggung.class)
class CeritaPejabatIT {

  private static final DateTimeFormatter HARI =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id"));
  private static final LocalDate KINI = LocalDate.now(ZoneId.of("Asia/Makassar"));
  private static final int TAHUN = 2024;

  private Panggung panggung;

  @Test
  void pelaksanaHarianBertindakDalamJabatanYangDipilihnya(Panggung panggung) throws SQLException {
    this.panggung = panggung;
    Skrip skrip = new Skrip(panggung);
    String proses = skrip.mulai(TAHUN, 2);
    skrip.perintah(Akun.KEPALA_DINAS, 1);
    catatCuti();
    sekretarisTahuBahwaKasubbagTidakHadir();
    skrip.perintah(Akun.SEKRETARIS, 2);
    tunjuk();
    pilihJabatan();
    alihkan();
    riwayatMenyebutKeduanya(proses);
    akhiri();
    hadirKembali();
    try (Connection sambungan = panggung.basisData()) {
      assertEquals(List.of(), PeriksaInvarian.periksa(sambungan));
    }
  }

  /** The kasubbag records his leave on the page of his account. */
  private void catatCuti() {
    Peramban kasubbag = panggung.masuk(Akun.KASUBBAG_PROGRAM).buka("/akun");
    Page halaman = kasubbag.halaman();
    halaman.getByText("Catat ketidakhadiran").first().click();
    pilih(halaman, "absen:jenis", "Cuti");
    halaman.locator("[id='absen:mulai_input']").fill(HARI.format(KINI));
    halaman.locator("[id='absen:selesai_input']").fill(HARI.format(KINI.plusDays(2)));
    halaman.locator("[id='absen:tombol']").click();
    assertThat(halaman.locator("main")).containsText("Ketidakhadiran tercatat.");
    kasubbag.potret("60-akun-cuti");
  }

  private void sekretarisTahuBahwaKasubbagTidakHadir() {
    Peramban sekretaris = panggung.masuk(Akun.SEKRETARIS);
    new MejaTugas(sekretaris, "Triwulan II " + TAHUN).buka(2);
    assertThat(sekretaris.halaman().locator(".t-sebagai")).containsText("sedang cuti");
    sekretaris.potret("61-tujuan-tidak-hadir");
  }

  /** The sekretaris, his superior, orders a Plh. from the page of his unit. */
  private void tunjuk() {
    Peramban sekretaris = panggung.masuk(Akun.SEKRETARIS).buka("/meja");
    Page halaman = sekretaris.halaman();
    halaman.getByText("Lihat unit Anda").click();
    halaman.waitForURL("**/unit");
    assertThat(halaman.locator("main")).containsText("Tidak hadir, belum diganti");
    sekretaris.potret("62-unit");
    halaman.getByText("Tunjuk Plh.").first().click();
    halaman.waitForURL("**/unit/**");
    pilih(
        halaman,
        "tunjuk:pegawai",
        "Pejabat Kabid Pemberdayaan Koperasi, S.P. · Kabid Pemb. Koperasi, III.a");
    halaman.locator("[id='tunjuk:jenis'] .ui-radiobutton-box").first().click();
    halaman.locator("[id='tunjuk:mulai_input']").fill(HARI.format(KINI));
    halaman.locator("[id='tunjuk:selesai_input']").fill(HARI.format(KINI.plusDays(2)));
    halaman.locator("[id='tunjuk:surat']").fill("800.1.3/21/Set-DKUKM/" + KINI.getYear());
    halaman.locator("[id='tunjuk:tanggalSurat_input']").fill(HARI.format(KINI));
    sekretaris.potret("63-tunjuk-plh");
    halaman.locator("[id='tunjuk:tombolTunjuk']").click();
    assertThat(halaman.locator("main")).containsText("Pengganti tercatat.");
    assertThat(halaman.locator(".r-benang")).containsText("Plh. Pejabat Kabid");
    sekretaris.potret("64-riwayat-jabatan");
  }

  /** With both posts in view he sees both desks; with one chosen, that one. */
  private void pilihJabatan() {
    Peramban kabid = panggung.masuk(Akun.KABID_KOPERASI).buka("/meja");
    Page halaman = kabid.halaman();
    Locator pita = halaman.locator(".r-pita");
    assertThat(pita).containsText("menggantikan Pejabat Kasubbag Program");
    kabid.potret("65-meja-semua-jabatan");
    pita.getByText("Kabid Pemb. Koperasi").click();
    assertThat(halaman.locator("main")).containsText("Di jabatan Anda yang lain menunggu");
    assertThat(tugasDiMeja(halaman)).hasCount(0);
    halaman.locator(".r-pita").getByText("Plh. Kasubbag Program").click();
    assertThat(tugasDiMeja(halaman)).hasCount(1);
    kabid.potret("66-meja-plh");
    MejaTugas meja = new MejaTugas(kabid, "Triwulan II " + TAHUN).buka(3);
    assertThat(halaman.locator(".t-sebagai").first()).containsText("Plh. Kepala Subbagian");
    kabid.potret("67-tugas-sebagai-plh");
    meja.perintahkan();
  }

  private static Locator tugasDiMeja(Page halaman) {
    return halaman
        .locator("article.r-tugas")
        .filter(new Locator.FilterOptions().setHasText("Triwulan II " + TAHUN));
  }

  /** Standing in for the head of the unit, he may give its tasks from one post to another. */
  private void alihkan() {
    Peramban kabid = panggung.masuk(Akun.KABID_KOPERASI).buka("/unit");
    Page halaman = kabid.halaman();
    halaman
        .locator(".r-tugas-unit")
        .filter(new Locator.FilterOptions().setHasText("Triwulan II " + TAHUN))
        .getByText("Alihkan")
        .click();
    halaman.waitForURL("**/alih/**");
    halaman.locator("[id='alih:alasan']").fill("Pegawai Fungsional Satu mengikuti pelatihan.");
    kabid.potret("68-alihkan");
    halaman.locator("[id='alih:tombol']").click();
    halaman.waitForURL("**/unit");
    assertThat(halaman.locator("main")).containsText("dialihkan kepada");
    JsonNode meja = panggung.rest(Akun.FUNGSIONAL_DUA).ambil("/meja").harus(200).json();
    assertTrue(meja.toString().contains("Triwulan II " + TAHUN), meja.toString());
  }

  private void riwayatMenyebutKeduanya(String proses) {
    Peramban kepala = panggung.masuk(Akun.KEPALA_DINAS).buka("/proses/" + proses);
    Locator riwayat = kepala.halaman().locator("main");
    assertThat(riwayat).containsText("Plh. Kepala Subbagian Program, Keuangan dan Aset");
    assertThat(riwayat).containsText("Pejabat Kabid Pemberdayaan Koperasi, S.P.");
    assertThat(riwayat).containsText("atas nama Pejabat Kasubbag Program, S.E.");
    assertThat(riwayat).containsText("dari Fungsional Umum 1 (Pegawai Fungsional Satu, S.Kom.)");
    kepala.potret("69-riwayat-proses");
  }

  /** The administrator sees the whole agency and ends the deputy's time. */
  private void akhiri() {
    Peramban admin = panggung.masuk(Akun.ADMIN).buka("/admin/penugasan?saring=diganti");
    Page halaman = admin.halaman();
    admin.potret("70-admin-jabatan");
    halaman.locator("#jabatan").getByText("Kepala Subbagian Program").first().click();
    halaman.waitForURL("**/admin/penugasan/**");
    halaman.locator("summary").getByText("Akhiri").click();
    halaman.locator("[id='akhiri:alasan']").fill("Kasubbag sudah kembali.");
    admin.potret("71-admin-jabatan-rinci");
    halaman.locator("[id='akhiri:tombol']").click();
    assertThat(halaman.locator("main")).containsText("Penugasan diakhiri.");
  }

  private void hadirKembali() {
    Page halaman = panggung.masuk(Akun.KASUBBAG_PROGRAM).buka("/akun").halaman();
    halaman.getByText("Hadir kembali").click();
    assertThat(halaman.locator("main")).containsText("Tercatat hadir kembali");
    JsonNode absen =
        panggung.rest(Akun.KASUBBAG_PROGRAM).ambil("/ketidakhadiran").harus(200).json();
    assertEquals(0, absen.size(), absen.toString());
  }

  private static void pilih(Page halaman, String menu, String butir) {
    halaman.locator("[id='" + menu + "']").click();
    halaman.locator("[id='" + menu + "_items'] li[data-label='" + butir + "']").click();
  }
}
