package id.runut.ujung;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages that are refused say so plainly, and their number leads to the row in the log. */
@ExtendWith(TataPanggung.class)
class GalatIT {

  @Test
  void nomorYangTidakDikenal(Panggung panggung) throws SQLException {
    ditolak(panggung, "/naskah/" + UUID.randomUUID(), "Tidak ditemukan", "05-tidak-ditemukan");
  }

  @Test
  void halamanPeranLain(Panggung panggung) throws SQLException {
    ditolak(
        panggung, "/admin/penugasan", "Halaman ini bukan untuk jabatan Anda", "05-tidak-berwenang");
  }

  private static void ditolak(Panggung panggung, String jalur, String judul, String potret)
      throws SQLException {
    Peramban kabid = panggung.masuk(Akun.KABID_KOPERASI).buka(jalur);
    assertThat(kabid.halaman().locator("h1")).hasText(judul);
    kabid.potret(potret);
    Locator disebut = kabid.halaman().locator("main li strong").last();
    assertEquals(1, tercatat(panggung, disebut.textContent()));
  }

  private static int tercatat(Panggung panggung, String nomor) throws SQLException {
    try (Connection sambungan = panggung.basisData();
        var pernyataan =
            sambungan.prepareStatement(
                "select count(*) from jejak_audit where tindakan = 'ditolak' and permintaan = ?")) {
      pernyataan.setString(1, nomor);
      try (var baris = pernyataan.executeQuery()) {
        baris.next();
        return baris.getInt(1);
      }
    }
  }
}
