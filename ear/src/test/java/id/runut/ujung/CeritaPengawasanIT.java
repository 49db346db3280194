package id.runut.ujung;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import id.runut.sop.control.PeriksaInvarian;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The secretary sees what is late and with whom, reminds him, and cancels what was begun twice. */
@ExtendWith(TataPanggung.class)
class CeritaPengawasanIT {

  private static final int TAHUN = 2023;

  @Test
  void sekretarisMengingatkanLaluMembatalkan(Panggung panggung) throws SQLException {
    Skrip skrip = new Skrip(panggung);
    String proses = skrip.mulai(TAHUN, 1);
    skrip.perintah(Akun.KEPALA_DINAS, 1);
    skrip.perintah(Akun.SEKRETARIS, 2);
    lewatkan(panggung, proses);

    assertEquals(403, panggung.rest(Akun.KABID_KOPERASI).ambil("/pengawasan").kode());
    assertEquals(
        404,
        panggung
            .rest(Akun.KABID_KOPERASI)
            .kirim("/pengawasan/" + proses + "/batal", Map.of("alasan", "Ganda"))
            .kode());
    Peramban sekretaris = panggung.masuk(Akun.SEKRETARIS).buka("/pengawasan");
    Page halaman = sekretaris.halaman();
    assertThat(halaman.locator("h1")).containsText("lewat waktu");
    assertThat(halaman.locator(".r-awas").first()).containsText("Pejabat Kasubbag Program");
    sekretaris.potret("72-pengawasan");

    sekretaris.buka("/pengawasan/" + proses).potret("73-urus-proses");
    halaman.getByText("Ingatkan").click();
    assertThat(halaman.locator("main")).containsText("Pengingat terkirim.");
    assertThat(halaman.locator("main")).containsText("sudah diingatkan hari ini");
    halaman.locator("[id='batal:alasan']").fill("Dimulai dua kali.");
    halaman.locator("[id='batal:tombol']").click();
    halaman.waitForURL("**/pengawasan");
    assertThat(halaman.locator("main")).containsText("dibatalkan");

    sekretaris.buka("/proses/" + proses).potret("74-proses-dibatalkan");
    assertThat(halaman.locator("main")).containsText("Dimulai dua kali.");
    String meja = panggung.rest(Akun.KASUBBAG_PROGRAM).ambil("/meja").harus(200).teks();
    assertTrue(!meja.contains(proses), meja);
    try (Connection sambungan = panggung.basisData()) {
      assertEquals(List.of(), PeriksaInvarian.periksa(sambungan));
    }
  }

  private static void lewatkan(Panggung panggung, String proses) throws SQLException {
    try (Connection sambungan = panggung.basisData();
        var ubah =
            sambungan.prepareStatement(
                "update tugas set tenggat = now() - interval '1 day'"
                    + " where status = 'TERBUKA' and proses_id = ?::uuid")) {
      ubah.setString(1, proses);
      assertEquals(1, ubah.executeUpdate());
    }
  }
}
